import { sayInstant } from "#domain/dates.ts";
import type { CardField, CardProblem } from "#domain/inspection/safeguarding.ts";
import { plural } from "#ui/words/plural.ts";

/** What is said of an immediate concern for a child. No procedure is named: the local one holds. */
export const safeguarding = {
	mark: "Immediate safeguarding concern",
	markAt: (question: string) => `Immediate safeguarding concern at ${question}`,
	first: "Telephone the lead inspector now, and follow the local safeguarding procedure now. Then write it down here.",
	tellsNobody: "This app tells nobody by itself: the lead inspector sees the card only when your work arrives.",
	openCard: "Open a safeguarding card",
	cards: "Safeguarding",
	atCase: "the case as a whole",
	title: (place: string, isOpen: boolean) => `Safeguarding card, ${isOpen ? "open" : "closed"}: ${place}`,
	markedBy: (who: string, at: number) => `Marked by ${who}, ${sayInstant(at)}`,
	noNames: "No names of the child or the family: say “the child”, “the mother”.",
	fields: {
		seen: "What was seen or heard",
		called: "Who was called",
		"called-on": "Day of the call",
		"called-at": "Time of the call",
		agreed: "What was agreed",
		"follow-up": "Follow-up",
	} satisfies Record<CardField, string>,
	calledHint: "By role, for example: lead inspector, duty social worker.",
	timeHint: "For example 14:05",
	notATime: "Enter a time such as 14:05, and the day of the call",
	now: "The call was just now",
	calledAt: (at: number) => `Called ${sayInstant(at)}`,
	nothing: "Nothing written",
	close: "Close the card",
	reopen: "Open the card again",
	whatWasDone: "What was done",
	whyOpened: "Why it is opened again",
	closedBy: (who: string, at: number) => `Closed by ${who}, ${sayInstant(at)}`,
	openedBy: (who: string, at: number) => `Opened again by ${who}, ${sayInstant(at)}`,
	problem: {
		"not-the-lead": "The lead inspector does this.",
		"follow-up-missing": "Write the follow-up first.",
		"said-missing": "Say what was done, or why.",
	} satisfies Record<CardProblem["kind"], string>,
	left: (place: string) => `Safeguarding card open: ${place}`,
	openOnCase: (count: number) =>
		plural(count, { one: "Safeguarding card open", other: `${count} safeguarding cards open` }),

	redaction: {
		field: (name: string) => `Safeguarding card: ${name}`,
		step: "Safeguarding card: what was done, or why it was opened again",
		stepDraft: "Safeguarding card: what was done, while it was written",
	},
};
