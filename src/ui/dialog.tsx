import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { classNames } from "./class-names.ts";

export interface DialogProps {
	readonly title: string;
	/** Escape was pressed. */
	readonly onClose: () => void;
	/** Nothing is seen of the screen behind it. */
	readonly covers?: boolean;
	readonly children: ReactNode;
}

/** Asks before the screen goes on. Open while it is rendered; the focus returns to where it was. */
export function Dialog({ title, onClose, covers = false, children }: DialogProps) {
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
			className={classNames("dialog", covers && "dialog--cover")}
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
