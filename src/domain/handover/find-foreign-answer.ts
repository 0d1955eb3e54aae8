import { type AcceptedAnswers, acceptedBy } from "#domain/assessment/accepted-answers.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import type { Assessment } from "#domain/inspection/sample.ts";
import type { Event, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { eventsOf, recordOf } from "#domain/journal/view.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import { entryOf } from "./entry-of.ts";
import type { News } from "./news.ts";
import type { Sender } from "./sender.ts";

const INSTRUMENT = "instrument";

/** The fields that say something about a question are named after it. */
const beginnings = Object.values(fieldNames).map((nameOf) => nameOf(""));

/**
 * The first news of an assessment for which its instrument has no place, in no version that it was under, or that the lead
 * alone may bring; or that such a version is not here. What was redacted or withheld says nothing.
 */
export function findForeignAnswer(
	{ merged, fresh, revealed }: News,
	{ leads }: Sender,
	findInstrument: FindInstrument,
): ArrivalProblem | undefined {
	const byStream = new Map<StreamId, Event[]>();
	for (const event of [...fresh, ...revealed]) {
		const others = byStream.get(event.stream);
		if (others) others.push(event);
		else byStream.set(event.stream, [event]);
	}
	for (const [stream, news] of byStream) {
		if (recordOf(merged, stream)?.kind !== "assessment") continue;
		const problem = findForeignIn(stream, news, merged, leads, findInstrument);
		if (problem) return problem;
	}
	return undefined;
}

function findForeignIn(
	assessment: StreamId,
	news: readonly Event[],
	merged: Journal,
	isByLead: boolean,
	findInstrument: FindInstrument,
): ArrivalProblem | undefined {
	const [begun, ...moves] = eventsOf(merged, assessment, INSTRUMENT);
	const changed = moves.find((move) => namedBy(move).id !== namedBy(begun).id);
	if (changed) return { kind: "instrument-changed", ...entryOf(merged, changed) };
	const accepted: AcceptedAnswers[] = [];
	for (const named of [begun, ...moves].map(namedBy)) {
		const instrument = findInstrument(named);
		if (!instrument) return { kind: "instrument-not-here", instrument: named.id, version: named.version };
		accepted.push(acceptedBy(instrument));
	}
	for (const event of news) {
		const { record, field, value } = event;
		const beginning = beginnings.find((one) => field.startsWith(one));
		if (beginning === undefined || value === undefined) continue;
		const question = field.slice(beginning.length);
		const kind = record === assessment ? undefined : (recordOf(merged, record)?.kind ?? "");
		// Answers of every version under which the assessment was stay in it.
		const faults = accepted.map(({ own, parts }) => {
			const faultOf = (kind === undefined ? own : parts.get(kind))?.get(field);
			return faultOf ? faultOf(value.value) : "question-not-in-instrument";
		});
		const fault = faults.every((one) => one !== undefined) ? faults.at(-1) : undefined;
		if (fault) return { kind: fault, ...entryOf(merged, event), question };
		const isOfLead = accepted.every(({ askedOfLead }) => askedOfLead.has(kind ?? question));
		if (isOfLead && !isByLead) return { kind: "question-of-lead", ...entryOf(merged, event), question };
	}
	return undefined;
}

/** The version of an instrument that an event names. */
function namedBy(event: Event | undefined): Assessment["instrument"] {
	const { id, version, fingerprint } = objectOf(event?.value?.value);
	return { id: textOf(id), version: textOf(version), fingerprint: textOf(fingerprint) };
}
