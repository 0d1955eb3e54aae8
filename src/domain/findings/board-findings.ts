import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { findingsOf } from "#domain/judgement/judgement.ts";
import { countedQuestions } from "#domain/report/counted-questions.ts";
import { casesInSample, type FindInstrument } from "./case-in-sample.ts";
import { capitalised, sayYes } from "./say-counts.ts";

/** What is being written, and what the inspected cases show so far. */
export interface EmergingFindings {
	readonly strengths: readonly string[];
	readonly improvements: readonly string[];
	readonly inspected: number;
	/** In the order of the instrument, whatever was answered: "In two of the three cases". Empty while no case is inspected. */
	readonly questions: readonly { readonly id: string; readonly text: string; readonly said: string }[];
}

/** The emerging findings of an inspection whose cases are assessed with `instrument`. */
export function emergingFindingsOf(journal: Journal, instrument: Instrument, find: FindInstrument): EmergingFindings {
	const cases = casesInSample(journal, find);
	const inspected = cases.filter(({ place }) => place === "inspected").length;
	const written = (kind: "strength" | "improvement") =>
		findingsOf(journal, kind)
			.map(({ text }) => text.trim())
			.filter((text) => text !== "");
	const questions = countedQuestions({ instrument, cases }).map(({ question: { id, text }, counts }) => ({
		id,
		text,
		said: capitalised(sayYes(counts)),
	}));
	return {
		strengths: written("strength"),
		improvements: written("improvement"),
		inspected,
		questions: inspected === 0 ? [] : questions,
	};
}
