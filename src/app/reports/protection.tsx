import { Fragment, type RefObject } from "react";
import { StrengthLine } from "#app/unlock/strength-line.tsx";
import { Suggestion } from "#app/unlock/suggestion.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import { Radios } from "#ui/radios.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";

export const PASSPHRASE = "file-passphrase";
export const AGAIN = "file-passphrase-again";

interface ProtectionProps {
	readonly isOpen: boolean;
	readonly onChoose: (isOpen: boolean) => void;
	readonly marking: string;
	readonly passphrase: string;
	readonly onType: (passphrase: string) => void;
	/** What was typed the second time. */
	readonly again: RefObject<string>;
	readonly errorAt: (control: string) => string | undefined;
	/** How many files were made: nothing of a passphrase stays in its boxes once it has done its work. */
	readonly made: number;
}

/** Whether the file of an internal copy opens with a passphrase alone, and with which. It does, unless somebody decides otherwise. */
export function Protection(props: ProtectionProps) {
	const { isOpen, onChoose, marking, passphrase, onType, again, errorAt, made } = props;
	const said = words.reports.protection;
	const options = [
		{ value: "protected", label: said.protect, hint: said.protectHint },
		{ value: "open", label: said.leaveOpen },
	];
	return (
		<>
			<Radios
				label={said.label}
				groups={[{ options }]}
				value={isOpen ? "open" : "protected"}
				onChoose={(value) => onChoose(value === "open")}
			/>
			{isOpen ? (
				<WarningText>{said.openWarning(marking)}</WarningText>
			) : (
				<>
					<p className="govuk-body">{said.notKept}</p>
					<Suggestion />
					<Fragment key={made}>
						<PassphraseInput
							id={PASSPHRASE}
							label={said.passphrase}
							hint={said.passphraseHint}
							error={errorAt(PASSPHRASE)}
							onType={onType}
						/>
						<StrengthLine passphrase={passphrase} />
						<PassphraseInput
							id={AGAIN}
							label={said.again}
							error={errorAt(AGAIN)}
							onType={(typed) => {
								again.current = typed;
							}}
						/>
					</Fragment>
				</>
			)}
		</>
	);
}
