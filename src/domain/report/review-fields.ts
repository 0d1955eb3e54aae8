import { REPLY, THREAD } from "#domain/inspection/queries.ts";
import { CARD_STATE, type CardField, SAFEGUARDING_CARD } from "#domain/inspection/safeguarding.ts";
import type { Json } from "#domain/journal/event.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import type { SaidField } from "./case-fields.ts";

/** What is written on a safeguarding card, as it is called within a sentence. */
export const cardFieldNames: Readonly<Record<CardField, string>> = {
	seen: "what was seen or heard",
	called: "who was called",
	"called-on": "day of the call",
	"called-at": "time of the call",
	agreed: "what was agreed",
	"follow-up": "follow-up",
};

/** What is said beside the answers: the words, and that a query or a card was closed or opened again. */
const fields: Readonly<Record<string, Readonly<Record<string, SaidField>>>> = {
	[THREAD]: {
		text: { name: "Comment or query", say: textOf },
		closed: { name: "Query", say: (value) => (value === true ? "Closed" : "Opened again") },
	},
	[REPLY]: { text: { name: "Reply", say: textOf } },
	[SAFEGUARDING_CARD]: {
		created: { name: "Safeguarding card", say: () => "Added" },
		[CARD_STATE]: { name: "Safeguarding card", say: sayStep },
		...Object.fromEntries(
			Object.entries(cardFieldNames).map(([field, name]) => [
				field,
				{ name: `Safeguarding card, ${name}`, say: textOf },
			]),
		),
	},
};

/** Whether records of a kind are no part of an assessment, but of what is said beside it. */
export function isBesideAnswers(kind: string): boolean {
	return kind in fields;
}

/** What a field of such a record is called; undefined for bookkeeping, and for what was still being written. */
export function fieldBesideAnswers(kind: string, field: string): SaidField | undefined {
	return fields[kind]?.[field];
}

function sayStep(value: Json): string {
	const { closed, said } = objectOf(value);
	return `${closed === true ? "Closed" : "Opened again"}: ${textOf(said)}`;
}
