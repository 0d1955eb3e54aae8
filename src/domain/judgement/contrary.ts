import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import { type EvidenceItem, inspectionEvidenceOf, saysSomething } from "./evidence.ts";
import { JUDGEMENT } from "./judgement.ts";
import { type LinkedText, linkedTextsOf } from "./links.ts";

/** The judgement's field of what would have to be false for the rating to be wrong. */
export const FALSIFICATION = "falsification";

/** What the lead answers to the question what would have to be false for this rating to be wrong; empty until answered. */
export function falsificationOf(journal: Journal): string {
	return textOf(currentValue(journal, JUDGEMENT, FALSIFICATION));
}

/**
 * What the judgement has to hold against: items against the standard being met, and items for it on which an area for
 * improvement is said to rest. What holds nothing yet is left out.
 */
export function contraryEvidenceOf(journal: Journal): readonly EvidenceItem[] {
	return contraryAmong(inspectionEvidenceOf(journal), linkedTextsOf(journal));
}

/** The same, of evidence and texts that were read from the journal already. */
export function contraryAmong(
	evidence: readonly EvidenceItem[],
	texts: readonly LinkedText[],
): readonly EvidenceItem[] {
	const underImprovements = new Set(
		texts
			.filter(({ kind }) => kind === "improvement")
			.flatMap(({ sentences, changed }) => [...sentences.flatMap(({ links }) => links), ...changed])
			.map(({ evidence }) => evidence),
	);
	return evidence.filter(
		(item) =>
			saysSomething(item) &&
			(item.direction === "against" || (item.direction === "for" && underImprovements.has(item.id))),
	);
}

/** Whether the lead has said why an item does not outweigh the judgement, or how it moved it. */
export function isAnswered({ answer }: EvidenceItem): boolean {
	return answer.trim() !== "";
}

/** Contrary evidence to which the lead has not answered. An answer in conflict is none until somebody settles it. */
export function unansweredContraryOf(journal: Journal): readonly EvidenceItem[] {
	return contraryEvidenceOf(journal).filter((item) => !isAnswered(item));
}
