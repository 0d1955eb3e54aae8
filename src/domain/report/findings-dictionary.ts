import type { Inspection } from "#domain/inspection/inspection.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionGroupsOf } from "#domain/instrument/options.ts";
import type { CaseRow, DictionaryEntry, QuestionRow } from "./findings-file.ts";
import type { Audience } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/** What a field or a code is called, and what it means. */
type Explained = readonly [label: string, meaning: string];

const questionFields = {
	section: ["Section", "Id of a section of the instrument"],
	sectionTitle: ["Section title", "The section’s title, as the instrument prints it"],
	question: ["Question", "Id of a question of the instrument"],
	questionText: ["Question text", "The question, as the instrument prints it"],
} as const;

const internalFields: Readonly<Record<keyof CaseRow, Explained>> = {
	caseReference: ["Case reference", "Pseudonymous reference of the case. In internal copies only"],
	caseState: ["Case state", "Where the case stands in the sample"],
	caseInstrumentVersion: ["Case instrument version", "The version of the instrument that the case stands under"],
	...questionFields,
	state: ["State", "How the question stands in the case. Empty for a case that is not inspected"],
	answer: ["Answer", "Codes of the options that were chosen. Empty where there is no answer, or none from a list"],
	label: ["Answer in words", "The answer in words, or what stands in its place"],
	reason: ["Reason", "The assessor’s reason, as it was written"],
	notAskedBecause: ["Not asked because", "Ids of the questions whose answers decide that this one is not asked"],
};

const outwardFields: Readonly<Record<keyof QuestionRow, Explained>> = {
	...questionFields,
	disclosure: ["Disclosure", "Whether the counts are in this copy"],
	inspectedCases: ["Inspected cases", "Number of cases inspected. The counts of a question add up to it"],
	yes: ["Yes", "Number of inspected cases in which the answer was yes"],
	no: ["No", "Number of inspected cases in which the answer was no"],
	notApplicable: ["Not applicable", "Number of inspected cases in which the question was answered as not applicable"],
	notAnswered: ["Not answered", "Number of inspected cases in which the question was asked and not answered"],
	notAsked: ["Not asked", "Number of inspected cases in which another answer decided that it was not asked"],
	inConflict: ["In conflict", "Number of inspected cases in which people gave different answers, not yet settled"],
	inWords: ["In words", "In how many cases the answer was yes, in words, or what stands in its place"],
};

const caseStates: Readonly<Record<CaseRow["caseState"], Explained>> = {
	inspected: ["Inspected", "Signed off. Only these cases are in counts"],
	excluded: ["Excluded", "Out of the sample, confirmed by the lead inspector. In no count"],
	unresolved: ["Unresolved", "Waiting for the lead inspector’s decision on whether it is inspected. In no count"],
	"not-finished": ["Not finished", "Not signed off. In no count"],
};

const states: Readonly<Record<Exclude<CaseRow["state"], "">, Explained>> = {
	yes: ["Yes", "Answered yes"],
	no: ["No", "Answered no"],
	"not-applicable": ["Not applicable", "Answered as not applicable: never counted as no"],
	"not-answered": ["Not answered", "Asked and not answered: never counted as no"],
	"not-asked": ["Not asked", "Another answer decides that it is not asked: never counted as no"],
	"in-conflict": ["In conflict", "People who did not see each other’s answer gave different ones, not yet settled"],
	answered: ["Answered", "Answered; the question is not one of those that are counted"],
};

const disclosures: Readonly<Record<QuestionRow["disclosure"], Explained>> = {
	shown: ["Shown", "The counts are in this copy"],
	reworded: ["Reworded", "The lead inspector’s words stand in the place of the counts"],
	suppressed: ["Suppressed", "The counts are left out, so that no child can be told from them"],
};

/** Every field of the rows in their order, and then every code that a field can hold. */
export function findingsDictionary(data: ReportData, audience: Audience): readonly DictionaryEntry[] {
	const codes =
		audience === "internal"
			? [...codesOf("caseState", caseStates), ...codesOf("state", states)]
			: codesOf("disclosure", disclosures);
	return [
		...Object.entries<Explained>(audience === "internal" ? internalFields : outwardFields).map(
			([field, [label, meaning]]) => ({ field, code: "", label, meaning }),
		),
		...codes,
		...codesOfInstruments(data, audience),
	];
}

const codesOf = (field: string, codes: Readonly<Record<string, Explained>>): readonly DictionaryEntry[] =>
	Object.entries(codes).map(([code, [label, meaning]]) => ({ field, code, label, meaning }));

/** What the ids and codes of the instrument mean and, where cases are told, what other versions have beside them. */
function codesOfInstruments({ instrument, inspection, cases }: ReportData, audience: Audience) {
	const told = audience === "internal" ? cases.filter(({ place }) => place === "inspected") : [];
	const others = told.map((one) => one.instrument);
	const entries = [...new Set([instrument, ...others])].flatMap((one) => instrumentCodes(one, inspection, audience));
	const known = new Map<string, DictionaryEntry>();
	for (const entry of entries) {
		const key = `${entry.field} ${entry.code}`;
		if (!known.has(key)) known.set(key, entry);
	}
	return [...known.values()];
}

/** Sections, questions and, where there are answers, the options of each question: "answer/B1". */
function instrumentCodes(
	instrument: Instrument,
	{ country }: Inspection,
	audience: Audience,
): readonly DictionaryEntry[] {
	const questions = instrument.sections.flatMap((section) => section.questions);
	const shown = questions.filter(({ judgement }) => audience === "internal" || judgement);
	return [
		...instrument.sections.map(({ id, title }) => ({ field: "section", code: id, label: title, meaning: "" })),
		...shown.map(({ id, text }) => ({ field: "question", code: id, label: text, meaning: "" })),
		...(audience === "internal" ? questions : []).flatMap(({ id, answer }) => {
			if (!isChosen(answer)) return [];
			const { groups, states } = optionGroupsOf(instrument, answer, country);
			return [...groups.flatMap(({ options }) => options), ...states].map(({ value, label, basis }) => ({
				field: `answer/${id}`,
				code: value,
				label,
				meaning: basis ?? "",
			}));
		}),
	];
}
