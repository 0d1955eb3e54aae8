import { useId } from "react";

/** A label drawn with the control, or the id of a heading that already shows the question. */
export type Named =
	| { readonly label: string; readonly labelSize?: "s" | "m" | "l"; readonly labelledBy?: never }
	| { readonly labelledBy: string; readonly label?: never; readonly labelSize?: never };

/** What all controls have in common. */
export type ControlProps = Named & {
	/** For links that lead here (`focusControl`). Made up where nothing leads here. */
	readonly id?: string | undefined;
	readonly hint?: string | undefined;
	/** What is wrong, in words. */
	readonly error?: string | undefined;
};

export interface ControlIds {
	readonly id: string;
	readonly hintId: string;
	readonly errorId: string;
	/** Name, description and validity, for the element that takes the focus or groups those that do. */
	readonly attributes: {
		readonly "aria-labelledby": string | undefined;
		readonly "aria-describedby": string | undefined;
	};
	readonly invalid: true | undefined;
}

/** The ids that tie a control to its label, hint and error. */
export function useControl({ id, labelledBy, hint, error }: ControlProps): ControlIds {
	const ownId = useId();
	const controlId = id ?? ownId;
	const hintId = `${controlId}-hint`;
	const errorId = `${controlId}-error`;
	const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(" ");
	return {
		id: controlId,
		hintId,
		errorId,
		attributes: { "aria-labelledby": labelledBy, "aria-describedby": describedBy || undefined },
		invalid: error ? true : undefined,
	};
}
