import type { ReactNode } from "react";

export interface FormProps {
	readonly onSubmit: () => void;
	readonly children: ReactNode;
}

/** Fields that are sent together by one button or Enter. Never sent by the browser itself. */
export function Form({ onSubmit, children }: FormProps) {
	return (
		<form
			autoComplete="off"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				onSubmit();
			}}
		>
			{children}
		</form>
	);
}
