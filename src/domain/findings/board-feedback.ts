import { INSPECTION } from "#domain/inspection/inspection.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { eventsOf, recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import type { Finding } from "#domain/judgement/judgement.ts";
import type { ReportData } from "#domain/report/report-data.ts";
import { findDisclosures } from "./disclosure/find-disclosures.ts";
import { pieceIds } from "./disclosure/piece.ts";
import { fold, placesOfWords, readable } from "./disclosure/search-words.ts";

/** What can be shown to a service at the end of a day: how many cases, and the lead's own words. */
export interface Feedback {
	readonly inspected: number;
	readonly strengths: readonly string[];
	readonly improvements: readonly string[];
	/** How many texts are kept back: they may tell who a child is, or name a case. */
	readonly keptBack: number;
}

/**
 * What of an inspection hides every case. Texts are as an outward copy would have them, decided or not; and none that holds a
 * reference which a case has, or ever had. Questions are not counted here however many cases there are: between two days the
 * difference of two counts can be one child's answer.
 */
export function feedbackOf(journal: Journal, data: ReportData): Feedback {
	const { copy } = findDisclosures(journal, data, []);
	const references = everyReferenceOf(journal);
	const tell = (findings: readonly Finding[]) =>
		findings
			.filter(({ text }) => text.trim() !== "")
			.map(({ id, kind, text }) => {
				const piece = { id: pieceIds.finding(id), kind, subject: "", text: text.trim() };
				const outcome = copy.outcomeOf(piece);
				if (outcome.kind === "suppressed") return undefined;
				const words = outcome.kind === "reworded" ? outcome.wording : piece.text;
				const folded = fold(readable(words));
				return references.some((one) => placesOfWords(folded, one).length > 0) ? undefined : words;
			});
	const [strengths, improvements] = [tell(data.judgement.strengths), tell(data.judgement.improvements)];
	return {
		inspected: data.numbers.inspected,
		strengths: strengths.filter((text) => text !== undefined),
		improvements: improvements.filter((text) => text !== undefined),
		keptBack: [...strengths, ...improvements].filter((text) => text === undefined).length,
	};
}

/** Every reference that a case of the sample has or had, removed cases and changed references included. */
function everyReferenceOf(journal: Journal): readonly string[] {
	const cases = [...recordsOf(journal, "case", INSPECTION), ...removedRecordsOf(journal, "case", INSPECTION)];
	return cases.flatMap(({ id }) => eventsOf(journal, id, "reference").map(({ value }) => textOf(value?.value)));
}
