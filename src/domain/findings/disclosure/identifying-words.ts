import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { evidenceOf } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import type { ReportData } from "#domain/report/report-data.ts";
import { identifyingListOf, type ListedKind } from "./identifying-list.ts";

/** Where words come from that could tell who a child is. */
export type WordKind =
	/** Typed at the gate: in memory only. */
	"child-name" | ListedKind | "recorded-institution" | "team-member" | "case-reference" | "evidence-reference";

/** Words to be searched for in every passage that leaves. */
export interface IdentifyingWord {
	readonly kind: WordKind;
	readonly words: string;
}

/** All that an inspection knows of words that could tell who a child is. `names` are the children's, as typed at the gate. */
export function identifyingWordsOf(
	journal: Journal,
	data: ReportData,
	names: readonly string[],
): readonly IdentifyingWord[] {
	const words: readonly IdentifyingWord[] = [
		...names.flatMap(withParts).map(of("child-name")),
		...identifyingListOf(journal).flatMap(({ kind, text }) =>
			(kind === "staff" ? withParts(text) : [text]).map(of(kind)),
		),
		...data.cases.flatMap((one) => institutionsOf(one, data.instrument)).map(of("recorded-institution")),
		...data.inspection.team.flatMap(({ name }) => withParts(name)).map(of("team-member")),
		...data.cases.map(({ sampleCase }) => sampleCase.reference).map(of("case-reference")),
		...evidenceReferences(journal, data).map(of("evidence-reference")),
	];
	return words.filter((one) => isSearchable(one.words));
}

const of =
	(kind: WordKind) =>
	(words: string): IdentifyingWord => ({ kind, words });

/** One sign is in every text. */
const isSearchable = (words: string) => words.trim().length > 1;

/** Parts of names that are no names: "of", "van". */
const particle = /^(?:of|the|de|da|di|du|del|der|den|van|von|la|le|el|al|bin|ibn|ap|ab|mr|mrs|ms|miss|dr)$/i;

/** A name, and each part of it, which may stand alone. */
function withParts(name: string): readonly string[] {
	const parts = name.split(/[\s,.]+/).filter((part) => /^\p{L}[\p{L}'’-]+$/u.test(part) && !particle.test(part));
	return [...new Set([name.trim(), ...parts])];
}

/**
 * What was written of what a fact records repeatedly: in the case assessment guidance, the names of institutions. Those that a
 * case keeps from the version of the documents are among them, though its own may ask for none.
 */
function institutionsOf({ instrument, answers }: CaseInSample, ofDocuments: Instrument): readonly string[] {
	const facts = new Map([...ofDocuments.facts, ...instrument.facts].map((fact) => [fact.id, fact]));
	return [...facts.values()].flatMap(({ id, answer }) => {
		if (answer.type !== "repeat") return [];
		const written = answer.fields.filter((field) => field.answer.type === "text");
		return answers.parts(id).flatMap((part) => written.map((field) => textOf(part.answer(field.id)).trim()));
	});
}

/** A reference without a figure is a description ("the policy") that would be found in every second sentence. */
function evidenceReferences(journal: Journal, { cases }: ReportData): readonly string[] {
	const assessments: readonly RecordId[] = cases.flatMap(({ sampleCase }) => sampleCase.assessment?.id ?? []);
	return [JUDGEMENT, ...assessments]
		.flatMap((parent) => evidenceOf(journal, parent))
		.map(({ reference }) => reference.trim())
		.filter((reference) => /\d/.test(reference));
}
