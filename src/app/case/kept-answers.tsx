import { findInstrument } from "#app/instruments.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { instrumentMovesOf } from "#domain/assessment/instrument-moves.ts";
import { isGiven } from "#domain/assessment/judge-again.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import { type FieldPlace, placesOf } from "#domain/instrument/fields.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { Details } from "#ui/details.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";

/** What was answered under an earlier version and is not asked by this one: kept, and shown as such. */
export function KeptAnswers() {
	const { session, assessment, engine, country, answers } = useAssessmentStore();
	const moves = useWholeJournal(session, () => instrumentMovesOf(session.journal, assessment));
	const earlier = moves.flatMap(({ from }) => findInstrument(from) ?? []);
	const kept = new Map<string, { readonly place: FieldPlace; readonly instrument: Instrument }>();
	for (const instrument of earlier) {
		for (const place of placesOf(instrument))
			if (!engine.fields.has(place.id) && isGiven(place.id, answers)) kept.set(place.id, { place, instrument });
	}
	if (kept.size === 0) return null;
	const said = words.instruments.atCase;
	return (
		<Details summary={said.kept(kept.size)}>
			<p className="govuk-body">{said.keptExplained}</p>
			<SummaryList
				rows={[...kept.values()].map(({ place, instrument }) => ({
					key: `${place.id} ${place.field.text}`,
					value: [sayGiven(instrument, place.field, country, answers), answers.reason(place.id)]
						.filter((text) => text !== "")
						.join(". "),
				}))}
			/>
		</Details>
	);
}
