import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import type { ControlIds, ControlProps } from "./control.ts";
import { ErrorMessage } from "./error-message.tsx";
import { Hint } from "./hint.tsx";

interface FormGroupProps {
	readonly control: ControlIds;
	readonly props: ControlProps;
	readonly children: ReactNode;
}

/** Label, hint and error around one control. */
export function FormGroup({ control, props, children }: FormGroupProps) {
	const { label, labelSize, hint, error } = props;
	return (
		<div className={classNames("govuk-form-group", error && "govuk-form-group--error")}>
			{label !== undefined && (
				<label className={classNames("govuk-label", labelSize && `govuk-label--${labelSize}`)} htmlFor={control.id}>
					{label}
				</label>
			)}
			{hint && <Hint id={control.hintId} text={hint} />}
			{error && <ErrorMessage id={control.errorId} text={error} />}
			{children}
		</div>
	);
}
