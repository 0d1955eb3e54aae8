import type { Instrument, Question } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import data from "#schemas/resettlement-cag/v1.2.json" with { type: "json" };

const parsed = parseInstrument(data);
if (!parsed.ok) {
	throw new Error(JSON.stringify(parsed.problem.faults));
}

export const cag: Instrument = parsed.value;
export const questions: readonly Question[] = cag.sections.flatMap((section) => section.questions);

export function questionOf(id: string): Question {
	const question = questions.find((candidate) => candidate.id === id);
	if (question === undefined) {
		throw new Error(`No question ${id}`);
	}
	return question;
}
