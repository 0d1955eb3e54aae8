import { NumberedWords } from "#ui/numbered-words.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";

/** The passphrase of a pack, to be read out, and how it must not travel. */
export function PackPassphrase({ passphrase }: { readonly passphrase: string }) {
	const said = words.handOver.passphrase;
	return (
		<section>
			<h3 className="govuk-heading-m">{said.heading}</h3>
			<NumberedWords words={passphrase.split(" ")} label={said.label} />
			<WarningText>{said.advice}</WarningText>
			<p className="govuk-body">{said.once}</p>
		</section>
	);
}
