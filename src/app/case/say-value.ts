import { sayAnswer } from "#domain/findings/say-answer.ts";
import type { Field, Question } from "#domain/instrument/instrument.ts";
import type { Json } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { words } from "#ui/words/words.ts";
import type { AssessmentStore } from "./assessment-store.ts";

/** A field of the assessment's record, with what it is called and how its values read. */
export interface SaidField {
	readonly field: string;
	readonly name: string;
	say(value: Json | undefined): string;
}

/** Everything that is said at a question, field by field: its answer, reason, write-in, and its parts. */
export function saidFieldsOf(store: AssessmentStore, question: Question): readonly SaidField[] {
	const { instrument, country } = store;
	const said = ({ id, text, answer }: Pick<Field | Question, "id" | "text" | "answer">, name = text): SaidField => ({
		field: `answer/${id}`,
		name,
		say: (value) => sayAnswer(instrument, answer, country, value),
	});
	const text = (field: string, name: string): SaidField => ({ field, name, say: textOf });
	return [
		said(question, words.assessment.answer),
		text(`write-in/${question.id}`, words.common.writeIn),
		text(`reason/${question.id}`, words.assessment.reason),
		...[...question.followUps, ...question.descriptions, ...question.aids].map((part) => said(part)),
		...instrument.checks
			.filter(({ at }) => at === question.id)
			.map(({ id }) => text(`acknowledged/${id}`, words.assessment.whyItStands)),
	];
}
