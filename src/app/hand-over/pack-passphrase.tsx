import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";

/** The passphrase of a pack, large enough to be read out, numbered so that none is skipped. */
export function PackPassphrase({ passphrase }: { readonly passphrase: string }) {
	const listed = passphrase.split(" ").map((word, index) => ({ place: index + 1, word }));
	const said = words.handOver.passphrase;
	return (
		<section>
			<h3 className="govuk-heading-m">{said.heading}</h3>
			<ol className="six-words" translate="no" aria-label={said.label}>
				{listed.map(({ place, word }) => (
					<li key={place}>{word}</li>
				))}
			</ol>
			<WarningText>{said.advice}</WarningText>
			<p className="govuk-body">{said.once}</p>
		</section>
	);
}
