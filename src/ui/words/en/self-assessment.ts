import type { Instrument } from "#domain/instrument/instrument.ts";
import { plural } from "#ui/words/plural.ts";

type Subject = Instrument["subject"];

const assessments = (count: number) => plural(count, { one: "1 assessment", other: `${count} assessments` });

const subjects: Readonly<Record<Subject, string>> = {
	case: "Case",
	service: "Service",
	establishment: "Establishment",
	practitioner: "Practitioner",
	team: "Team",
};

const purposes: Readonly<Record<Subject, string>> = {
	case: "For the work with one child.",
	service: "For what a service has undertaken to do.",
	establishment: "For how an establishment prepares children for release or transfer.",
	practitioner: "For a practitioner’s own performance and knowledge.",
	team: "For a team to reflect on together.",
};

/** What is said where a service, an establishment, a team or a practitioner assesses its own work. */
export const selfAssessment = {
	notNamed: "Self-assessment not named",

	list: {
		heading: "Local self-assessments",
		explained:
			"A service, an establishment, a team or a practitioner looks at its own work, or at its own cases, with the same questions. Never an inspection, and never part of a figure, a report or a file of one.",
		start: "Start a self-assessment",
		assessments: (count: number) => (count === 0 ? "No assessments yet" : assessments(count)),
	},

	create: {
		title: "Start a self-assessment",
		explained:
			"You choose afterwards what is assessed, and with which questions: a service, an establishment, a team, a practitioner, or cases, as many of them as you like.",
		name: "Pseudonym of the self-assessment",
		nameHint: "For example: Team 1, or Service 1 in spring. It stands on every page of the summary.",
		submit: "Start the self-assessment",
	},

	pseudonym: {
		missing: "Enter a pseudonym",
		warning:
			"Use a pseudonym: never the name or initials of a child, of their family or of a colleague, a date of birth, or a number from a record.",
		looksLikeName: (name: string, button: string) =>
			`${name} looks like a name. If it is a pseudonym all the same, press “${button}” again.`,
	},

	overview: {
		title: "Local self-assessment",
		notAnInspection:
			"This is a local self-assessment, not an inspection. It has no rating and no score, and nothing of it enters an inspection.",
		assessments: "Assessments",
		none: "Nothing is assessed yet. Start the first assessment.",
		start: "Start an assessment",
		task: (reference: string, { shortTitle }: Instrument) => `${reference}: ${shortTitle}`,
		about: ({ subject, title }: Instrument) => `${subjects[subject]}. ${title}`,
		answered: (answered: number, asked: number) =>
			answered === 0
				? "Not started"
				: `${answered} of ${plural(asked, { one: "1 question", other: `${asked} questions` })} answered`,
		missing: ({ id, version }: { readonly id: string; readonly version: string }) =>
			`Its questions (${id}, version ${version}) are not on this device`,
		more: "Summary and details",
		summaryHint: "What was answered, as a PDF or a web page",
		details: "Details of the self-assessment",
		detailsHint: "Pseudonym, country, security marking, keeping and erasing",
	},

	start: {
		title: "Start an assessment",
		instrument: "Which questions?",
		instrumentMissing: "Choose the questions",
		option: (instrument: Instrument, questions: number, isOfStandards: boolean) =>
			[
				`${purposes[instrument.subject]} ${plural(questions, { one: "1 question", other: `${questions} questions` })}.`,
				`Publisher: ${instrument.publisher}. Version: ${instrument.versionAsPrinted}.`,
				isOfStandards ? `${instrument.framework.title}.` : "Not a standard of the inspectorate of probation.",
			].join(" "),
		reference: "Pseudonym of whom it is about",
		referenceHint: "For example: Case 1, Team 1, Practitioner 1, Service 1, Establishment 1.",
		submit: "Start the assessment",
	},

	assessment: {
		caption: ({ subject, shortTitle }: Instrument) => `${subjects[subject]}, ${shortTitle}`,
		notAnInspection:
			"A local self-assessment, not an inspection. Answer as things are: nothing is rated or scored, and nothing enters an inspection.",
		preamble: "What the document says before its questions",
		about: {
			summary: "Where these questions come from",
			title: "Title",
			publisher: "Publisher",
			version: "Version as printed",
			framework: "Framework",
		},
		evidence: "Evidence for the assessment as a whole",
		evidenceItems: (count: number) =>
			count === 0 ? "Items of evidence, with source and date" : `Items of evidence, with source and date (${count})`,
		note: (text: string) => `Not part of the source: ${text}`,
	},

	change: {
		summary: "Change a pseudonym",
		explained:
			"The new pseudonym takes the place of the old one on every screen and in every summary made from now on. What stood before stays in the history on this device until it is redacted, and in files made earlier.",
		change: "Change",
		title: "Change the pseudonym",
		reference: "New pseudonym",
		submit: "Change the pseudonym",
		changed: (reference: string) => `The pseudonym is now ${reference}.`,
	},
	remove: {
		summary: "Remove an assessment started by mistake",
		explained: "An assessment can be removed while nothing has been recorded in it, and put back at any time.",
		remove: "Remove",
		putBack: "Put back",
		removed: "removed",
		removedNow: (reference: string) => `${reference} was removed.`,
		putBackNow: (reference: string) => `${reference} is back.`,
		taken: (reference: string) =>
			`${reference} was not put back: another assessment has this pseudonym now. Remove that one first.`,
	},

	/** In place of what is said where an inspection is erased. */
	erasure: {
		toErase: "Erase this self-assessment from this device",
		title: "Erase a self-assessment",
		explained:
			"Erases this self-assessment from this device: its key, then everything recorded in it, in both copies. It cannot be taken back, and an outside copy does not bring it back to this device.",
		service: "Type its pseudonym to confirm",
		serviceDiffers: "This is not the pseudonym of this self-assessment",
	},

	summary: {
		back: "Back to the self-assessment",
		made: "Copies made",
	},
};
