import { sayDate, sayInstant } from "#domain/dates.ts";
import { capitalised } from "#domain/findings/say-counts.ts";
import type { Inspection } from "#domain/inspection/inspection.ts";
import { type Said, type Thread, threadsOf } from "#domain/inspection/queries.ts";
import { type CardField, cardFields, cardsOfCase, type SafeguardingCard } from "#domain/inspection/safeguarding.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import { REDACTED, sayField } from "./case-reading.ts";
import type { Block, KeyValues } from "./report.ts";
import { cardFieldNames } from "./review-fields.ts";
import { NOT_KNOWN } from "./said-changes.ts";

type Row = KeyValues["rows"][number];

/** Who wrote or did something, and when (milliseconds since 1970, UTC). */
type Doing = Pick<Said, "who" | "at">;

/** What was asked and remarked about an assessment, with every reply and closure: for internal copies only. */
export function threadBlocks(journal: Journal, assessment: RecordId, { team }: Inspection): readonly Block[] {
	const threads = threadsOf(journal, assessment);
	return [
		heading(2, "Comments and queries"),
		...(threads.length === 0
			? [paragraph("None.")]
			: [paragraph("They are about the answers and no part of them, and none of them is counted.")]),
		...threads.map((thread, index) =>
			keyValues(`${thread.kind === "query" ? "Query" : "Comment"} ${index + 1}: ${sayPlace(thread)}`, [
				...(thread.kind === "query"
					? [
							{ key: "How it stands", value: thread.isOpen ? "Open" : "Closed" },
							{ key: "Who sees to it", value: team.find(({ id }) => id === thread.owner)?.name || NOT_KNOWN },
						]
					: []),
				...whatWasSaid(journal, thread),
			]),
		),
	];
}

/** Every immediate concern that was marked in a case, whichever of its assessments it was marked in: for internal copies only. */
export function safeguardingBlocks(journal: Journal, sampleCase: RecordId): readonly Block[] {
	const cards = cardsOfCase(journal, sampleCase);
	return [
		heading(2, "Safeguarding cards"),
		...(cards.length === 0 ? [paragraph("No immediate concern was marked.")] : []),
		...cards.map((card, index) =>
			keyValues(`Card ${index + 1}: ${sayPlace(card)}`, [
				{ key: "How it stands", value: card.isOpen ? "Open" : "Closed" },
				{ key: "Marked by", value: sayDoing(card) },
				...cardFields.map((field) => ({
					key: capitalised(cardFieldNames[field]),
					value: sayField(journal, card.id, field, (value) => sayWritten(field, value)) || "Not recorded",
				})),
				...card.steps.map((step) => rowOf(step, step.said === "" ? REDACTED : `${sayStep(step)}: ${step.said}`)),
			]),
		),
	];
}

/** A thread from its first words on, replies and closures in the order of their time. */
function whatWasSaid(journal: Journal, { replies, steps, ...first }: Thread): readonly Row[] {
	const say = ({ id }: Said) => sayField(journal, id, "text", textOf).trim();
	const followed = [
		...replies.map((reply) => ({ at: reply.at, row: rowOf(reply, `Reply: ${say(reply)}`) })),
		...steps.map((step) => ({ at: step.at, row: rowOf(step, sayStep(step)) })),
	];
	return [rowOf(first, say(first)), ...followed.sort((a, b) => a.at - b.at).map(({ row }) => row)];
}

const rowOf = (doing: Doing, value: string): Row => ({ key: sayDoing(doing), value });

const sayDoing = ({ who, at }: Doing) => (at === 0 ? NOT_KNOWN : `${who || NOT_KNOWN}, ${sayInstant(at)}`);

const sayStep = ({ closed }: { readonly closed: boolean }) => (closed ? "Closed" : "Opened again");

const sayPlace = ({ question }: Thread | SafeguardingCard) => question || "the case as a whole";

const sayWritten = (field: CardField, value: Json) =>
	field === "called-on" ? sayDate(textOf(value)) : textOf(value).trim();
