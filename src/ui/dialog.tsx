import { type ReactNode, useId, useLayoutEffect, useRef } from "react";

export interface DialogProps {
	readonly title: string;
	/** Escape was pressed. */
	readonly onClose: () => void;
	readonly children: ReactNode;
}

/** Asks before the screen goes on. Open while it is rendered; the focus returns to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
	const dialog = useRef<HTMLDialogElement>(null);
	const titleId = useId();
	useLayoutEffect(() => {
		const element = dialog.current;
		element?.showModal();
		// Closing, rather than vanishing, is what makes the browser give the focus back.
		return () => element?.close();
	}, []);
	return (
		<dialog
			ref={dialog}
			className="dialog"
			aria-labelledby={titleId}
			onClose={(event) => {
				if (!event.currentTarget.open) onClose();
			}}
		>
			<h2 id={titleId} className="govuk-heading-m">
				{title}
			</h2>
			{children}
		</dialog>
	);
}
