import type { Answers } from "#domain/assessment/answers.ts";
import type { Json } from "#domain/journal/event.ts";

/** Answers by the id of what they answer, and nothing said beside them. */
export const answersGiven = (given: Readonly<Record<string, Json | undefined>>): Answers => ({
	answer: (id) => given[id],
	writeIn: () => "",
	reason: () => "",
	acknowledged: () => "",
	acknowledgedFor: () => "unnamed",
	entries: () => [],
	askedWhenJudged: () => [],
	parts: () => [],
	inConflict: () => false,
});
