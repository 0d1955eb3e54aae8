import { standardInUse } from "#app/instruments.ts";
import type { Area } from "#domain/judgement/judgement.ts";
import { words } from "#ui/words/words.ts";

/** The key question and prompts of an area, where they are loaded. Nothing ever stands in their place. */
export function OfficialWording({ area }: { readonly area: Area }) {
	const official = standardInUse().areas.find(({ id }) => id === area);
	if (!official || (official.question === null && official.prompts.length === 0))
		return <p className="govuk-hint">{words.judgement.wordingNotLoaded}</p>;
	return (
		<>
			<p className="govuk-body govuk-!-font-weight-bold">{official.question}</p>
			<ul className="govuk-list govuk-list--bullet">
				{official.prompts.map((prompt) => (
					<li key={prompt}>{prompt}</li>
				))}
			</ul>
		</>
	);
}
