import type { AssessmentProblem } from "#domain/assessment/problem.ts";
import type { LivedOutsideRuling } from "#domain/inspection/inspection.ts";
import { nameOfCase } from "#domain/inspection/name-of-case.ts";
import type { Instrument, Question } from "#domain/instrument/instrument.ts";
import type { UndoProblem } from "#domain/journal/undo.ts";
import { plural } from "#ui/words/plural.ts";

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const of = (field: string) => (field === "" ? "" : `: ${field}`);

/** What the screens of the assessment say. */
export const assessment = {
	title: "Case",
	heading: nameOfCase,
	notRated:
		"A case is never rated. Your answers illustrate provision and practice; the lead inspector judges the standard.",
	instrumentMissing: ({ id, version }: { readonly id: string; readonly version: string }) =>
		id === ""
			? "This case was moved to different versions of its instrument by people who did not see each other’s move. Decide between them under “Conflicts”. Nothing of the case is lost."
			: `This case was started under ${id}, version ${version}, which this device does not have. Update the app, or ask the lead inspector for the file of that version and import it under “Instruments”. Nothing of the case is lost.`,

	facts: ({ subject }: Instrument) => (subject === "case" ? "Facts about the sentence" : "Facts"),
	factsExplained:
		"Not part of the guidance’s questions and never counted with them. Leave empty what you do not know yet. No name, date of birth or address.",
	answer: "Answer",
	reason: "Reason and evidence",
	reasonHint: (answers: readonly string[]) =>
		`Needed when the answer is ${answers.map((answer) => `“${answer}”`).join(" or ")}.`,
	nothingSaid: "Nothing recorded",
	unknownWriter: "Someone not known on this device",
	redacted: "Redacted",
	whyItStands: "Why your answer stands",
	reasonPast: "An answer has changed since this reason was given.",
	reasonStillHolds: "The reason still holds",
	aids: (count: number) =>
		plural(count, { one: "1 prompt drawn from the guidance", other: `${count} prompts drawn from the guidance` }),
	aidsExplained: "These help you think. They are never required and never counted.",
	aid: (text: string) => `Prompt (not counted): ${text}`,

	/** Above the guidance of a duty. */
	ownSentence: (question: string) => `${question} in the words of its source`,

	notAsked: "Not asked",
	notAskedExcluded: "Not asked, because the guidance excludes this case from the sample.",
	askedWhen: (condition: string) => `Asked when ${condition}. What decides that now:`,
	otherAskedWhen: (name: string, condition: string) => `${name} is asked when ${condition}. What decides that now:`,
	notAskedItself: "not asked",
	parked: "What was said before is kept and does not count. It comes back if this is asked again.",
	partsNotAsked: (count: number, kept: number) =>
		[
			plural(count, { one: "1 thing is not asked here now", other: `${count} things are not asked here now` }),
			...(kept === 0 ? [] : [plural(kept, { one: "1 answer kept", other: `${kept} answers kept` })]),
		].join(", "),

	askedOf: {
		"lead-inspector":
			"Asked of the lead inspector alone. A case is ready for review without an answer here, and is not signed off without one.",
	} satisfies Record<NonNullable<Question["askedOf"]>, string>,
	guidanceBecause: (condition: string) => `Here also, as ${condition}:`,

	part: (one: string, number: number) => `${capitalised(one)} ${number}`,
	addPart: (one: string, already: number) => (already === 0 ? `Add ${one}` : `Add another ${one}`),
	removePart: (one: string, number: number) => `Remove ${one} ${number}`,
	putBack: (one: string) => `Put back the ${one} removed last`,

	caseEvidence: "Evidence for the case as a whole",
	evidence: (count: number) => (count === 0 ? "Evidence" : `Evidence (${count})`),

	historyOf: (question: string) => `History of ${question}`,
	removed: "Removed",
	putBackAgain: "Put back",
	undo: "Undo the last change",
	undoRefused: {
		"nothing-to-undo": "There is nothing more to take back.",
		"not-yours": "The last change is somebody else’s. Write over it if it is wrong.",
		conflict: "Answers that did not see each other stand here. Decide between them first.",
		"signed-off": "This was signed off and cannot be taken back. Reopen the case first, then write over it.",
	} satisfies Record<UndoProblem["kind"], string>,
	takenBack: (what: string) => `${what}, taken back`,

	conflictElsewhere: "Entries that did not see each other: decide between them",
	sections: "Sections",
	left: (count: number) => (count === 0 ? "Nothing left" : `${count} left`),
	sectionLeft: (count: number) => (count === 0 ? "finished" : `${count} left`),
	problem: (problem: AssessmentProblem, field: string) => {
		switch (problem.kind) {
			case "unanswered":
				return `not answered${of(field)}`;
			case "reason-missing":
				return "reason missing";
			case "write-in-missing":
				return `nothing written in${of(field)}`;
			case "too-few":
				return `add at least ${problem.minimum}${of(field)}`;
			case "not-a-date":
				return `not a real date${of(field)}`;
			case "not-a-number":
				return `not a number that is possible here${of(field)}`;
			case "incomplete":
				return `not complete${of(field)}`;
			case "unknown-option":
				return `“${problem.value}” is not an answer that this instrument offers${of(field)}`;
			case "judge-again":
				return `to be judged again${of(field)}`;
			case "conflict":
				return `answers that did not see each other${of(field)}`;
			case "check":
				return problem.text;
		}
	},

	eligibility: {
		decisionNeeded: "The lead inspector’s decision on the sample is needed",
		undecided: "Whether the case stays in the sample follows from this question.",
		waiting: {
			exclude: "The lead inspector has to confirm this with a reason. Until then the case is in no count.",
			refer: "The lead inspector has to decide this with a reason. Until then the case is in no count.",
		},
		ruling: (ruling: LivedOutsideRuling | undefined, reason: string) =>
			ruling === undefined
				? "The guidance does not say whether time in an institution counts as living outside the area. The lead inspector has made no ruling for this inspection yet."
				: `Ruling for this inspection: time in an institution outside the area ${ruling === "institution-counts" ? "counts" : "does not count"} as living outside the area. ${reason}`.trim(),
		decided: {
			inspect: "The lead inspector decided to inspect this case.",
			exclude: "The lead inspector confirmed that this case is excluded from the sample.",
		},
		reasonGiven: (reason: string) => `Reason: ${reason}`,
		exclude: "Exclude from the sample",
		inspect: "Inspect the case",
		effect: {
			exclude: "The case leaves every count. Its answers stay on file, and you can decide otherwise later.",
			inspect: "The case is assessed and counted like any other.",
		},
		why: "Reason",
		confirm: "Record the decision",
	},

	shortcuts: {
		next: "Next question",
		previous: "Previous question",
		guidance: "Open or close the guidance of this question",
		evidence: "Open or close the evidence of this question",
		left: "Open or close the list of what is left",
		list: "This list",
	},
};
