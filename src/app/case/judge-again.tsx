import { useSyncExternalStore } from "react";
import { PartDifference } from "#app/instrument-versions/part-difference.tsx";
import { findInstrument } from "#app/instruments.ts";
import { hasPlaceFor } from "#domain/assessment/compare-move.ts";
import { instrumentMovesOf } from "#domain/assessment/instrument-moves.ts";
import { isToJudgeAgain, planJudgedAgain } from "#domain/assessment/judge-again.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import { hashOfAsked } from "#domain/instrument/asked.ts";
import { differenceBetween } from "#domain/instrument/difference.ts";
import { fieldsOf } from "#domain/instrument/fields.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { Tag } from "#ui/tag.tsx";
import { words } from "#ui/words/words.ts";
import { type AssessmentStore, useAssessmentStore } from "./assessment-store.ts";

/** Beside an answer that was given to other words than those that stand: what changed, until it is confirmed or changed. */
export function JudgeAgain({ id }: { readonly id: string }) {
	const store = useAssessmentStore();
	const { session, assessment, instrument, engine, answers } = store;
	const isOpen = useSyncExternalStore(store.subscribe, () => isToJudgeAgain(engine, id, answers));
	if (!isOpen) return null;
	const said = words.instruments.atCase;
	const before = versionJudged(store, id);
	const isOffered = hasPlaceFor(instrument, id, answers);
	const difference = before && differenceBetween(before, instrument).parts.find((part) => part.id === id);
	return (
		<InsetText>
			<p className="govuk-body">
				<Tag colour="yellow">{said.judgeAgain}</Tag>
			</p>
			<p className="govuk-body">{said.judgeAgainWhy(instrument.version)}</p>
			{before && <EarlierAnswer store={store} before={before} id={id} />}
			{before && difference && (
				<Details summary={said.whatChanged}>
					<PartDifference difference={difference} before={before} after={instrument} />
				</Details>
			)}
			<p className="govuk-body">{isOffered ? said.judgeAgainTodo : said.notOffered}</p>
			{isOffered && (
				<Button
					look="secondary"
					onPress={() => session.apply([planJudgedAgain(session.journal, assessment, engine, id)])}
				>
					{said.confirm(id)}
				</Button>
			)}
		</InsetText>
	);
}

/** The answer as the earlier version words it. */
function EarlierAnswer({ store, before, id }: { store: AssessmentStore; before: Instrument; id: string }) {
	const { country, answers } = store;
	const field = fieldsOf(before).get(id)?.field;
	if (!field) return null;
	const answer = sayGiven(before, field, country, answers);
	return <p className="govuk-body">{words.instruments.atCase.givenBefore(answer)}</p>;
}

/** The version under which the answer was given or last judged, where it is on this device. */
function versionJudged({ session, assessment, answers }: AssessmentStore, id: string): Instrument | undefined {
	const asked = answers.askedWhenJudged(id);
	return instrumentMovesOf(session.journal, assessment)
		.flatMap(({ from }) => findInstrument(from) ?? [])
		.findLast((instrument) => {
			const place = fieldsOf(instrument).get(id);
			return place !== undefined && asked.includes(hashOfAsked(instrument, place));
		});
}
