import { standardInUse } from "#app/instruments.ts";
import { words } from "#ui/words/words.ts";

/** What each rating stands for, where the official wording is loaded. */
export function RatingCharacteristics() {
	const loaded = standardInUse().scale.filter(({ characteristics }) => characteristics !== null);
	return (
		<>
			<h3 className="govuk-heading-s">{words.workbench.guidance.characteristics}</h3>
			{loaded.length === 0 && <p className="govuk-hint">{words.judgement.characteristicsNotLoaded}</p>}
			{loaded.map(({ id, label, characteristics }) => (
				<p key={id} className="govuk-body">
					<strong>{label}</strong>: {characteristics}
				</p>
			))}
		</>
	);
}
