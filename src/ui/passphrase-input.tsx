import { useState } from "react";
import { classNames } from "./class-names.ts";
import { type ControlProps, useControl } from "./control.ts";
import { FormGroup } from "./form-group.tsx";
import { privateControl } from "./private-control.ts";
import { words } from "./words/words.ts";

export type PassphraseInputProps = ControlProps & {
	readonly onType: (passphrase: string) => void;
};

/** A passphrase that can be looked at while it is typed: long ones are mistyped unseen. */
export function PassphraseInput(props: PassphraseInputProps) {
	const { onType, error } = props;
	const control = useControl(props);
	const [shown, setShown] = useState(false);
	return (
		<FormGroup control={control} props={props}>
			<div className="govuk-input__wrapper govuk-password-input__wrapper">
				<input
					{...privateControl}
					{...control.attributes}
					id={control.id}
					className={classNames("govuk-input govuk-password-input__input", error && "govuk-input--error")}
					type={shown ? "text" : "password"}
					autoCapitalize="none"
					aria-invalid={control.invalid}
					onInput={(event) => onType(event.currentTarget.value)}
				/>
				<button
					type="button"
					className="govuk-button govuk-button--secondary govuk-password-input__toggle"
					aria-controls={control.id}
					aria-label={shown ? words.common.hidePassphrase : words.common.showPassphrase}
					onClick={() => setShown(!shown)}
				>
					{shown ? words.common.hide : words.common.show}
				</button>
			</div>
			<div role="status" className="govuk-visually-hidden">
				{shown ? words.common.passphraseIsShown : words.common.passphraseIsHidden}
			</div>
		</FormGroup>
	);
}
