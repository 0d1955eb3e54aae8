import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, type RecordEntry, recordOf, recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "./judgement.ts";
import { type JudgementText, judgementTextsOf } from "./judgement-texts.ts";
import { sentencesOf } from "./sentences.ts";

export const LINK = "link";
/** Of a link: the sentence as it stood when somebody last said that it rests on the evidence. */
export const LINKED_SENTENCE = "sentence";

/** Which text of the judgement: a field of a record. */
export type TextPlace = Pick<JudgementText, "record" | "field">;

/** That a sentence of the judgement rests on an item of the evidence log. */
export interface EvidenceLink extends TextPlace {
	readonly id: RecordId;
	/** Empty where it was redacted, or where people confirmed different sentences without sight of each other. */
	readonly sentence: string;
	readonly evidence: RecordId;
	/** The item was removed from the log since. */
	readonly isEvidenceRemoved: boolean;
}

export interface LinkedSentence {
	readonly sentence: string;
	readonly links: readonly EvidenceLink[];
}

/** A text with what each of its sentences rests on. */
export interface LinkedText extends JudgementText {
	/** Each once, however often it stands in the text. */
	readonly sentences: readonly LinkedSentence[];
	/** Links to a sentence that the text no longer holds: kept until somebody confirms or removes them. */
	readonly changed: readonly EvidenceLink[];
}

/** Every text of the judgement with its links. */
export function linkedTextsOf(journal: Journal): readonly LinkedText[] {
	return judgementTextsOf(journal).map((text) => withLinks(journal, text));
}

/** One text of the judgement with its links; undefined once its finding was removed. */
export function linkedTextOf(journal: Journal, { record, field }: TextPlace): LinkedText | undefined {
	const text = judgementTextsOf(journal).find((one) => one.record === record && one.field === field);
	return text && withLinks(journal, text);
}

function withLinks(journal: Journal, text: JudgementText): LinkedText {
	const links = linksOfText(recordsOf(journal, LINK, text.record), journal, text);
	const sentences = [...new Set(sentencesOf(text.text))];
	return {
		...text,
		sentences: sentences.map((sentence) => ({
			sentence,
			links: links.filter((link) => link.sentence === sentence),
		})),
		changed: links.filter(({ sentence }) => !sentences.includes(sentence)),
	};
}

/** The links of a text that somebody removed, to be put back. */
export function removedLinksOf(journal: Journal, text: TextPlace): readonly EvidenceLink[] {
	return linksOfText(removedRecordsOf(journal, LINK, text.record), journal, text);
}

function linksOfText(records: readonly RecordEntry[], journal: Journal, { field }: TextPlace): readonly EvidenceLink[] {
	return records.map((entry) => linkOf(journal, entry)).filter((link) => link.field === field);
}

function linkOf(journal: Journal, { id, parent }: RecordEntry): EvidenceLink {
	const text = (field: string) => textOf(currentValue(journal, id, field));
	const evidence = text("evidence");
	return {
		id,
		record: parent,
		field: text("field"),
		sentence: text(LINKED_SENTENCE),
		evidence,
		isEvidenceRemoved: recordOf(journal, evidence)?.removed ?? true,
	};
}

/** Where an item of the log is used. */
export interface EvidenceUse {
	readonly link: EvidenceLink;
	/** Undefined where the finding was removed. */
	readonly text: JudgementText | undefined;
	/** The text holds the sentence that was linked. */
	readonly stands: boolean;
}

/** Every sentence that was said to rest on an item of the log, in the order of the texts. */
export function usesOf(journal: Journal, evidence: RecordId): readonly EvidenceUse[] {
	const texts = judgementTextsOf(journal);
	const at = ({ link }: EvidenceUse) =>
		texts.findIndex(({ record, field }) => record === link.record && field === link.field);
	return recordsOf(journal, LINK)
		.map((entry) => linkOf(journal, entry))
		.filter((link) => link.evidence === evidence)
		.map((link) => {
			const text = texts.find(({ record, field }) => record === link.record && field === link.field);
			return { link, text, stands: text !== undefined && sentencesOf(text.text).includes(link.sentence) };
		})
		.sort((a, b) => at(a) - at(b));
}

/** The changes that link a sentence of a text to an item of the log; none where that link is there already. */
export function planLink(
	journal: Journal,
	id: RecordId,
	{ record, field }: TextPlace,
	sentence: string,
	evidence: RecordId,
): readonly Change[] {
	const links = linksOfText(recordsOf(journal, LINK, record), journal, { record, field });
	if (links.some((link) => link.sentence === sentence && link.evidence === evidence)) return [];
	const order = (recordsOf(journal, LINK, record).at(-1)?.order ?? 0) + 1;
	const write = (name: string, value: string): Change => ({ stream: JUDGEMENT, record: id, field: name, value });
	return [
		{ stream: JUDGEMENT, record: id, field: CREATED, value: { kind: LINK, parent: record, order } },
		write("field", field),
		write(LINKED_SENTENCE, sentence),
		write("evidence", evidence),
	];
}

/** The change by which somebody says that a sentence, as it stands now, rests on what a link names. */
export function planConfirmation(link: RecordId, sentence: string): Change {
	return { stream: JUDGEMENT, record: link, field: LINKED_SENTENCE, value: sentence };
}
