import { fieldNames } from "#domain/assessment/answers.ts";
import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Event, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { eventsOf, recordOf } from "#domain/journal/view.ts";
import { acceptedBy } from "./accepted-answers.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import { entryOf } from "./entry-of.ts";
import type { News } from "./news.ts";

const INSTRUMENT = "instrument";

/** The fields that say something about a question are named after it. */
const beginnings = Object.values(fieldNames).map((nameOf) => nameOf(""));

/**
 * The first news of an assessment for which its instrument has no place, or that the instrument is not here. What was redacted
 * or withheld says nothing.
 */
export function findForeignAnswer(
	{ merged, fresh, revealed }: News,
	findInstrument: FindInstrument,
): ArrivalProblem | undefined {
	const news = [...fresh, ...revealed].filter(({ stream }) => recordOf(merged, stream)?.kind === "assessment");
	for (const stream of new Set(news.map((event) => event.stream))) {
		const problem = findForeignIn(
			stream,
			news.filter((event) => event.stream === stream),
			merged,
			findInstrument,
		);
		if (problem) return problem;
	}
	return undefined;
}

function findForeignIn(
	assessment: StreamId,
	news: readonly Event[],
	merged: Journal,
	findInstrument: FindInstrument,
): ArrivalProblem | undefined {
	const [begun, ...later] = eventsOf(merged, assessment, INSTRUMENT);
	const changed = later.find(({ value }) => canonical(value?.value ?? null) !== canonical(begun?.value?.value ?? null));
	if (changed) return { kind: "instrument-changed", ...entryOf(merged, changed) };
	const { id, version, fingerprint } = objectOf(begun?.value?.value);
	const wanted = { id: textOf(id), version: textOf(version), fingerprint: textOf(fingerprint) };
	const instrument = findInstrument(wanted);
	if (!instrument) return { kind: "instrument-not-here", instrument: wanted.id, version: wanted.version };
	const { own, parts } = acceptedBy(instrument);
	for (const event of news) {
		const { record, field, value } = event;
		const beginning = beginnings.find((one) => field.startsWith(one));
		if (beginning === undefined || value === undefined) continue;
		const accepted = record === assessment ? own : parts.get(recordOf(merged, record)?.kind ?? "");
		const faultOf = accepted?.get(field);
		const kind = faultOf ? faultOf(value.value) : "question-not-in-instrument";
		if (kind) return { kind, ...entryOf(merged, event), question: field.slice(beginning.length) };
	}
	return undefined;
}
