import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/** "Inspectors will describe …": what was written, by case; cases are numbered, never named. */
export function descriptionBlocks(data: ReportData, inspected: readonly CaseInSample[]): readonly Block[] {
	const described = data.instrument.sections
		.flatMap(({ questions }) => questions)
		.filter(({ descriptions }) => descriptions.length > 0);
	return [
		heading(2, "Inspectors describe"),
		...described.flatMap((question) => [
			heading(3, question.text),
			...inspected.map((one, index) => describe(data, question, one, `Case ${index + 1}`)),
		]),
	];
}

function describe({ instrument, inspection }: ReportData, question: Question, one: CaseInSample, title: string): Block {
	const hidden = one.evaluation.questions.get(question.id)?.hidden ?? [];
	const rows = question.descriptions
		.filter(({ id }) => !hidden.includes(id))
		.map((field) => ({
			key: field.text,
			value: sayGiven(instrument, field, inspection.country, one.answers) || "Nothing recorded",
		}));
	return rows.length > 0
		? keyValues(title, rows)
		: paragraph(`${title}: not described, because the question does not apply to this case.`);
}
