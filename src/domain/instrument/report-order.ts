import type { Instrument, Question, Section } from "./instrument.ts";

/**
 * The sections of an instrument with their questions, as documents report them: in the order of its file or, where it has
 * one, in its order of reporting. There a section stands wherever questions of it follow those of another; one without
 * questions stands at the end.
 */
export function sectionsAsReported({ sections, reportOrder }: Instrument): readonly Section[] {
	if (reportOrder === undefined) return sections;
	const sectionOf = new Map(
		sections.flatMap((section) => section.questions.map((question) => [question.id, { section, question }] as const)),
	);
	const reported: { readonly section: Section; readonly questions: Question[] }[] = [];
	for (const { section, question } of reportOrder.flatMap((id) => sectionOf.get(id) ?? [])) {
		const last = reported.at(-1);
		if (last?.section === section) last.questions.push(question);
		else reported.push({ section, questions: [question] });
	}
	return [
		...reported.map(({ section, questions }) => ({ ...section, questions })),
		...sections.filter(({ questions }) => questions.length === 0),
	];
}

/** The questions of an instrument in the order in which documents report them. */
export function questionsAsReported(instrument: Instrument): readonly Question[] {
	return sectionsAsReported(instrument).flatMap(({ questions }) => questions);
}
