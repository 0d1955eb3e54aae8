import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { type FindingState, findingStateOf, type QuestionCounts } from "#domain/findings/counts.ts";
import type { OutwardCopy } from "#domain/findings/disclosure/copy.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import { sayYes } from "#domain/findings/say-counts.ts";
import type { Instrument, Question, Section } from "#domain/instrument/instrument.ts";
import { isChosen } from "#domain/instrument/options.ts";
import type { CaseRow, QuestionRow } from "./findings-file.ts";
import { questionFindings } from "./question-tables.ts";
import type { ReportData } from "./report-data.ts";

/** A row for each inspected case and question, and one for each other case, in the order of sample and instrument. */
export function caseRows(data: ReportData): readonly CaseRow[] {
	return data.cases.flatMap((one) =>
		one.place === "inspected"
			? questionsOfCase(data, one).map(({ section, question }) => answeredRow(data, one, section, question))
			: [{ ...caseFields(one), ...noQuestion }],
	);
}

/** A row for each question that is counted, as the outward documents tell it. */
export function questionRows(data: ReportData, copy: OutwardCopy): readonly QuestionRow[] {
	const findings = new Map(questionFindings(data, copy).map((finding) => [finding.question, finding]));
	return questionsOf(data.instrument).flatMap(({ section, question }) => {
		const finding = findings.get(question);
		if (!finding) return [];
		const { counts, said, isSuppressed } = finding;
		return {
			...questionFields(section, question),
			disclosure: counts ? "shown" : isSuppressed ? "suppressed" : "reworded",
			inspectedCases: data.numbers.inspected,
			...(counts ?? noCounts),
			// Counts alone: a table of per cents would be sorted by them.
			inWords: counts ? sayYes(counts) : said,
		};
	});
}

const noCounts: Readonly<Record<keyof QuestionCounts, null>> = {
	yes: null,
	no: null,
	notApplicable: null,
	notAnswered: null,
	notAsked: null,
	inConflict: null,
};

const noQuestion = {
	section: "",
	sectionTitle: "",
	question: "",
	questionText: "",
	state: "",
	answer: "",
	label: "",
	reason: "",
	notAskedBecause: "",
} as const;

/** What is said in the place of an answer. */
const labelWithoutAnswer: { readonly [State in FindingState]?: string } = {
	"not-answered": "Not answered",
	"not-asked": "Not asked",
	"in-conflict": "In conflict",
};

function answeredRow(data: ReportData, one: CaseInSample, section: Section, question: Question): CaseRow {
	const state = findingStateOf(one, question);
	const label = labelWithoutAnswer[state];
	return {
		...caseFields(one),
		...questionFields(section, question),
		state,
		answer: label === undefined ? codesOf(one, question) : "",
		label: label ?? sayGiven(one.instrument, question, data.inspection.country, one.answers),
		reason: one.answers.reason(question.id),
		notAskedBecause: one.evaluation.questions.get(question.id)?.notAskedBecause.join("; ") ?? "",
	};
}

function codesOf({ answers }: CaseInSample, { id, answer }: Question): string {
	const value = answers.answer(id);
	if (!isChosen(answer) || value === undefined) return "";
	return Array.isArray(value) ? value.join("; ") : String(value);
}

const caseFields = ({ sampleCase, place, instrument }: CaseInSample) => ({
	caseReference: sampleCase.reference,
	caseState: place,
	caseInstrumentVersion: instrument.version,
});

const questionFields = (section: Section, question: Question) => ({
	section: section.id,
	sectionTitle: section.title,
	question: question.id,
	questionText: question.text,
});

interface PlacedQuestion {
	readonly section: Section;
	readonly question: Question;
}

const questionsOf = ({ sections }: Instrument): readonly PlacedQuestion[] =>
	sections.flatMap((section) => section.questions.map((question) => ({ section, question })));

/**
 * The questions of the document, each as the version of the case asks it, and then those that this alone asks. One that it does
 * not ask stands as the document has it.
 */
function questionsOfCase({ instrument }: ReportData, one: CaseInSample): readonly PlacedQuestion[] {
	const all = [...questionsOf(instrument), ...questionsOf(one.instrument)];
	return [...new Map(all.map((placed) => [placed.question.id, placed])).values()];
}
