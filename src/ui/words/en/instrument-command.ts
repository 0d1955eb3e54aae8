import type { Uncovered } from "#domain/authoring/find-uncovered.ts";
import type { InstrumentWarning } from "#domain/authoring/find-warnings.ts";
import type { Deviation } from "#domain/authoring/run-scenario.ts";
import type { SaidProblem } from "#ui/words/known-problem.ts";
import { plural } from "#ui/words/plural.ts";

const count = (number: number, one: string, other: string) =>
	plural(number, { one: `1 ${one}`, other: `${number} ${other}` });

type DeviationWords = {
	readonly [Kind in Deviation["kind"]]: (deviation: Extract<Deviation, { readonly kind: Kind }>) => string;
};

const deviations: DeviationWords = {
	"unknown-id": ({ id }) => `The instrument has nothing that is called “${id}”.`,
	"unknown-option": ({ id, value }) => `“${id}” has no option with the value “${value}”.`,
	asked: ({ id }) => `“${id}” should be asked, and is not.`,
	notAsked: ({ id }) => `“${id}” should not be asked, and is.`,
	required: ({ id }) => `“${id}” should be required and open, and is not.`,
	notRequired: ({ id }) => `“${id}” should not be left open as required, and is.`,
	problems: ({ id }) => `“${id}” should be among the problems, and is not.`,
	noProblems: ({ id }) => `“${id}” should not be among the problems, and is.`,
	eligibility: ({ expected, found }) => `Eligibility should be “${expected}”, and is “${found}”.`,
	guidance: ({ id, expected, found }) =>
		`Beside “${id}” the further guidance ${expected || "none"} should be shown, and ${found || "none"} is.`,
	due: ({ id, expected, found }) =>
		found === ""
			? `“${id}” should be “${expected}”, and has no time limit.`
			: `“${id}” should be “${expected}”, and is “${found}”.`,
};

const warnings: Readonly<Record<InstrumentWarning["kind"], (places: number) => SaidProblem>> = {
	"no-wording": (places) => ({
		what: count(places, "question or other field has no words", "questions or other fields have no words"),
		todo: "They are shown as “Official wording not loaded”. Write nothing in place of official wording that you do not have.",
	}),
	"no-guidance": (places) => ({
		what: count(places, "question has no guidance", "questions have no guidance"),
		todo: "Add it in “guidance” if the source has any.",
	}),
	"no-basis": (places) => ({
		what: count(
			places,
			"place does not say where its answers come from",
			"places do not say where their answers come from",
		),
		todo: "Quote the source in “basis”, or write “proposal:” and the reason. Each “not applicable” needs one of its own.",
	}),
	"no-room-for-reason": (places) => ({
		what: count(
			places,
			"option wants a reason where none can be written",
			"options want a reason where none can be written",
		),
		todo: "A reason is written beside a question. Take “needsReason” away, or add a follow-up that asks why.",
	}),
	"never-holds": (places) => ({
		what: count(places, "condition can never hold", "conditions can never hold"),
		todo: "What depends on it is never asked or said. Look for two parts that cannot be so together.",
	}),
	"always-holds": (places) => ({
		what: count(places, "condition always holds", "conditions always hold"),
		todo: "It decides nothing: remove it, or look for what was meant.",
	}),
	"option-set-unused": (places) => ({
		what: count(places, "list of options is used by no question", "lists of options are used by no question"),
		todo: "Name it in “optionSet”, or remove it.",
	}),
};

const ways: Readonly<Record<Uncovered["way"], string>> = {
	holds: "no scenario in which it holds",
	"does-not-hold": "no scenario in which it does not hold",
	due: "no scenario in which it is due",
	"due-at-start": "no scenario in which it is due at the start",
	"no-limit": "no scenario in which there is no limit",
	"cannot-be-determined": "no scenario in which it cannot be determined",
};

/** What is said on the command line to whoever writes an instrument. */
export const instrumentCommand = {
	help: `Checks and prints the file of an instrument.

  npm run instrument -- check FILE
  npm run instrument -- print FILE [--out FILE.pdf]

  check    says everything that is wrong with the file, what is worth a second look, and whether the scenarios
           beside it (scenarios.json) come out as they should; it writes nothing
  print    writes the blank form as a PDF
  --out    where to; without it, <id>-v<version>.pdf in this folder
  --help   this text

It ends with 0 if nothing is wrong, with 1 if the file is refused or a scenario comes out otherwise, and with 2 if
it was not called like this.`,
	sound: (file: string) => `${file}: nothing is wrong with this instrument.`,
	refused: (file: string, what: string) => `${file}: ${what}`,
	unreadable: (file: string, detail: string) => `${file}: The file cannot be read (${detail}).`,
	unwritable: (file: string, detail: string) => `${file}: The file cannot be written (${detail}).`,
	at: (line: number, path: string, rule: string) =>
		path === "" ? `Line ${line} (${rule})` : `Line ${line}, ${path} (${rule})`,
	more: (number: number) => `And ${count(number, "other fault", "other faults")}. Put these right first.`,
	rows: {
		title: "Title",
		version: "Id and version",
		subject: "About a",
		fingerprint: "Fingerprint",
		questions: "Questions",
		parts: "Beside them",
		conditions: "Conditions",
	},
	version: (id: string, version: string) => `${id}, version ${version}`,
	questions: (questions: number, judgements: number, sections: number) =>
		`${count(questions, "question", "questions")} in ${count(sections, "section", "sections")}; ${judgements} judged`,
	parts: (facts: number, followUps: number, descriptions: number, aids: number) =>
		[
			count(facts, "fact", "facts"),
			count(followUps, "follow-up", "follow-ups"),
			count(descriptions, "description", "descriptions"),
			count(aids, "aid", "aids"),
		].join(", "),
	conditions: (asking: number, checks: number, rules: number, limits: number) =>
		[
			`${asking} on what is asked`,
			count(checks, "check", "checks"),
			count(rules, "rule of eligibility", "rules of eligibility"),
			count(limits, "time limit", "time limits"),
		].join(", "),
	warningsHeading: "Worth a second look",
	warnings,
	scenarios: {
		none: (file: string) => `There are no scenarios: ${file} is not there.`,
		asExpected: (file: string, number: number) =>
			`${file}: ${plural(number, { one: "its one scenario comes", other: `all ${number} scenarios come` })} out as expected.`,
		otherwise: (file: string, number: number, all: number) =>
			`${file}: ${number} of ${count(all, "scenario", "scenarios")} ${plural(number, { one: "comes", other: "come" })} out otherwise.`,
		deviations,
		uncovered: (number: number) =>
			count(
				number,
				"way in which a condition can come out is not shown",
				"ways in which conditions can come out are not shown",
			),
		ways,
	},
	written: (file: string, pages: number) => `${file}: ${count(pages, "page", "pages")}.`,
	missing: (characters: string) => `Drawn by a substitute, since the font lacks them: ${characters}`,
};
