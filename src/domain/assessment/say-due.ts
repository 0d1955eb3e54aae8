import { sayDate } from "#domain/dates.ts";
import type { Due } from "#domain/instrument/instrument.ts";
import type { Answers } from "./answers.ts";
import { lookupOf } from "./applies.ts";
import { dueDateOf } from "./due.ts";
import type { Engine } from "./engine.ts";

/**
 * When something is due by the facts that stand, in words. Never that it is late: whether what was done after that day was
 * done late is for whoever answers, who knows when it could first be done.
 */
export function sayDue({ instrument: { facts }, fields }: Engine, due: Due, answers: Answers): string {
	const date = dueDateOf(due, lookupOf(fields, answers));
	const nameOf = (id: string) => {
		const text = facts.find((fact) => fact.id === id)?.text ?? id;
		return text.charAt(0).toLowerCase() + text.slice(1);
	};
	const limit = `${due.months} ${due.months === 1 ? "month" : "months"} before the ${nameOf(due.before)}`;
	switch (date.kind) {
		case "due":
			return `Due on ${sayDate(date.date)}: ${limit}.`;
		case "due-at-start":
			return `Due at ${due.notBeforeInWords}, on ${sayDate(date.date)}: ${limit} would be earlier than that.`;
		case "no-limit":
			return "No time limit applies here.";
		case "cannot-be-determined":
			return `When it is due cannot be determined. Not known: ${date.missing.map(nameOf).join(", ")}.`;
	}
}
