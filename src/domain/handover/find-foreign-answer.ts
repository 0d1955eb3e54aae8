import { engineOf, type FindInstrument } from "#domain/findings/case-in-sample.ts";
import { REPLY, THREAD } from "#domain/inspection/queries.ts";
import { SAFEGUARDING_CARD } from "#domain/inspection/safeguarding.ts";
import type { Answer, Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
import type { Event, Json } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { createdBy } from "#domain/journal/own-fields.ts";
import { currentValue, recordOf } from "#domain/journal/view.ts";
import { NOTE } from "#domain/judgement/notes.ts";
import { RECORD_SEEN } from "#domain/judgement/records-seen.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import { entryOf } from "./find-forged.ts";
import type { News } from "./news.ts";

/** The records that an assessment may hold whatever its instrument asks. */
const besideAnswers: readonly string[] = ["evidence", NOTE, RECORD_SEEN, THREAD, REPLY, SAFEGUARDING_CARD];

/** The first news of an assessment that its instrument does not ask for, or whose instrument is not here. */
export function findForeignAnswer(
	{ merged, fresh, revealed }: News,
	findInstrument: FindInstrument,
): ArrivalProblem | undefined {
	const news = [...fresh, ...revealed];
	const streams = [...new Set(news.map(({ stream }) => stream))];
	for (const stream of streams.filter((one) => recordOf(merged, one)?.kind === "assessment")) {
		const { id, version, fingerprint } = objectOf(currentValue(merged, stream, "instrument"));
		const named = { id: textOf(id), version: textOf(version), fingerprint: textOf(fingerprint) };
		const instrument = findInstrument(named);
		if (!instrument) return { kind: "instrument-not-here", instrument: named.id, version: named.version };
		for (const event of news) {
			if (event.stream !== stream) continue;
			const entry = entryOf(merged, event);
			if (!isKindOf(instrument, event)) return { kind: "entry-out-of-place", ...entry, record: event.record };
			const question = foreignQuestion(merged, instrument, event);
			if (question !== undefined) return { kind: "answer-not-in-instrument", ...entry, question };
		}
	}
	return undefined;
}

/** Whether an event creates no record of a kind that assessments under this instrument do not have. */
function isKindOf(instrument: Instrument, event: Event): boolean {
	const kind = event.record === event.stream ? undefined : createdBy(event)?.kind;
	if (kind === undefined || besideAnswers.includes(kind)) return true;
	return engineOf(instrument).fields.get(kind)?.field.answer.type === "repeat";
}

/** What the event answers, where the instrument does not ask it or has no such option. */
function foreignQuestion(merged: Journal, instrument: Instrument, event: Event): string | undefined {
	const [, of, id = ""] = /^(answer|write-in|reason)\/(.*)$/.exec(event.field) ?? [];
	if (of === undefined) return undefined;
	const answer = answerFor(merged, instrument, event, id);
	if (answer === undefined) return id;
	return of === "answer" && !isOffered(instrument, answer, event.value?.value ?? null) ? id : undefined;
}

function answerFor(merged: Journal, instrument: Instrument, { stream, record }: Event, id: string): Answer | undefined {
	const { fields } = engineOf(instrument);
	if (record === stream) return fields.get(id)?.field.answer;
	const repeated = fields.get(recordOf(merged, record)?.kind ?? "")?.field.answer;
	return repeated?.type === "repeat" ? repeated.fields.find((part) => part.id === id)?.answer : undefined;
}

function isOffered(instrument: Instrument, answer: Answer, value: Json): boolean {
	if (!isChosen(answer) || value === null || value === "") return true;
	const values: readonly Json[] = answer.type === "choices" && Array.isArray(value) ? value : [value];
	// What is offered in one country is offered in the other.
	return values.every((one) => typeof one === "string" && optionOf(instrument, answer, "england", one) !== undefined);
}
