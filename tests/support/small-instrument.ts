import type { Condition, Field, Instrument, Question } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";

/** The answers that every question and fact of a small instrument offers. */
export const values = ["a", "b", "c"] as const;

const answer: Question["answer"] = {
	type: "choice",
	basis: "Test",
	options: values.map((value) => ({ value, label: `Answer ${value.toUpperCase()}` })),
};

/** A question that is answered with one of the values. */
export function smallQuestion(id: string, more: Partial<Question> = {}): Question {
	const parts = { followUps: [], descriptions: [], aids: [] };
	return {
		id,
		text: `Question ${id}?`,
		guidance: [],
		kind: "descriptive",
		judgement: false,
		answer,
		...parts,
		...more,
	};
}

/** A fact, or a part of a question, that is answered with one of the values. */
export function smallField(id: string, appliesWhen?: Condition): Field {
	return { id, text: `Field ${id}`, answer, required: false, basis: "Test", ...(appliesWhen && { appliesWhen }) };
}

/** An instrument about a case with these questions in one section, checked as a file is. */
export function smallInstrument(questions: readonly Question[], more: Partial<Instrument> = {}): Instrument {
	const parsed = parseInstrument({
		id: "small",
		version: "1",
		versionAsPrinted: "1",
		title: "Small",
		shortTitle: "Small",
		publisher: "Test",
		licence: "None",
		source: { file: "none", sha256: "" },
		subject: "case",
		framework: { id: "test", title: "Test", note: "" },
		preamble: [],
		facts: [],
		optionSets: {},
		sections: [{ id: "all", title: "All", questions }],
		pairs: [],
		companions: [],
		checks: [],
		...more,
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem.faults));
	return parsed.value;
}
