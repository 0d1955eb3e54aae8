import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { type ControlProps, useControl } from "./control.ts";
import { ErrorMessage } from "./error-message.tsx";
import { Hint } from "./hint.tsx";

export type FieldsetProps = ControlProps & { readonly children: ReactNode };

/** Controls that answer one question together. The legend is the question. */
export function Fieldset(props: FieldsetProps) {
	const { label, labelSize, hint, error, children } = props;
	const control = useControl(props);
	return (
		<div className={classNames("govuk-form-group", error && "govuk-form-group--error")}>
			<fieldset id={control.id} className="govuk-fieldset" {...control.attributes}>
				{label !== undefined && (
					<legend className={classNames("govuk-fieldset__legend", labelSize && `govuk-fieldset__legend--${labelSize}`)}>
						{label}
					</legend>
				)}
				{hint && <Hint id={control.hintId} text={hint} />}
				{error && <ErrorMessage id={control.errorId} text={error} />}
				{children}
			</fieldset>
		</div>
	);
}
