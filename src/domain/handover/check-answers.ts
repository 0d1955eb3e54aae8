import { fieldNames } from "#domain/assessment/answers.ts";
import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Event, RecordId, StreamId } from "#domain/journal/event.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { CREATED, createdBy } from "#domain/journal/own-fields.ts";
import type { Problem } from "#domain/result.ts";
import { type AcceptedValues, acceptedBy, type ValueFault } from "./accepted-answers.ts";

/** What an assessment says that its instrument has no place for. */
export type AnswerFault = Problem &
	/** This device does not have that very version of it; nothing is named where the assessment names none. */
	(
		| { readonly kind: "instrument-not-here"; readonly instrument: string; readonly version: string }
		/** An assessment keeps the instrument that it was begun with, and this one names several. */
		| { readonly kind: "instrument-changed" }
		/** `question` is the id of a question, or of a fact, description, part … of one. */
		| {
				readonly kind: ValueFault | "question-not-in-instrument";
				readonly event: Event;
				readonly question: string;
		  }
	);

/** The fields that say something about a question are named after it. */
const beginnings = Object.values(fieldNames).map((nameOf) => nameOf(""));

/**
 * Finds what the events of one assessment say that its instrument has no place for, in their order. What was redacted or
 * withheld says nothing.
 * @param events all of the assessment's stream, so that the one which names its instrument is among them
 */
export function checkAnswers(
	assessment: StreamId & RecordId,
	events: readonly Event[],
	findInstrument: FindInstrument,
): readonly AnswerFault[] {
	const named = new Map(
		events
			.filter(({ record, field, value }) => record === assessment && field === "instrument" && value)
			.map(({ value }) => [canonical(value?.value ?? null), objectOf(value?.value)]),
	);
	if (named.size > 1) return [{ kind: "instrument-changed" }];
	const [only = {}] = named.values();
	const wanted = { id: textOf(only.id), version: textOf(only.version), fingerprint: textOf(only.fingerprint) };
	const instrument = findInstrument(wanted);
	if (!instrument) return [{ kind: "instrument-not-here", instrument: wanted.id, version: wanted.version }];
	const { own, parts } = acceptedBy(instrument);
	const kinds = new Map(
		events.filter(({ field }) => field === CREATED).map((event) => [event.record, createdBy(event)?.kind ?? ""]),
	);
	const acceptedFor = (record: RecordId) => (record === assessment ? own : parts.get(kinds.get(record) ?? ""));
	return events.flatMap((event) => faultsOf(event, acceptedFor(event.record)));
}

function faultsOf(event: Event, accepted: AcceptedValues | undefined): readonly AnswerFault[] {
	const { field, value } = event;
	const beginning = beginnings.find((one) => field.startsWith(one));
	if (beginning === undefined || value === undefined) return [];
	const faultOf = accepted?.get(field);
	const kind = faultOf ? faultOf(value.value) : "question-not-in-instrument";
	return kind ? [{ kind, event, question: field.slice(beginning.length) }] : [];
}
