import type { Answers } from "#domain/assessment/answers.ts";
import type { Scenario } from "./scenario-file.ts";

/** The answers that a scenario gives, as those of an assessment in which nothing else was said. */
export function givenAnswers({ given, reasons = {} }: Pick<Scenario, "given" | "reasons">): Answers {
	const givenFor = new Map(Object.entries(given));
	const partsOf = (id: string) => {
		const value = givenFor.get(id);
		return Array.isArray(value) ? value.filter((part) => typeof part !== "string") : [];
	};
	return {
		answer: (id) => (partsOf(id).length > 0 ? undefined : givenFor.get(id)),
		writeIn: () => "",
		reason: (question) => new Map(Object.entries(reasons)).get(question) ?? "",
		acknowledged: () => "",
		acknowledgedFor: () => "unnamed",
		entries: () => [],
		askedWhenJudged: () => [],
		parts: (id) =>
			partsOf(id).map((part, at) => ({
				record: `${id}.${at}`,
				answer: (field) => new Map(Object.entries(part)).get(field),
			})),
		inConflict: () => false,
	};
}
