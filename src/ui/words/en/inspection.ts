import type { ProgressCounts } from "#domain/findings/case-progress.ts";
import { plural } from "#ui/words/plural.ts";
import { allocation } from "./allocation.ts";
import { dipSample } from "./dip-sample.ts";
import { furtherRulings } from "./further-rulings.ts";
import { sampleImport } from "./sample-import.ts";

/** What the screens of the inspection say. */
export const inspection = {
	all: "Inspections",
	allocation,
	sampleImport,
	dipSample,
	furtherRulings,
	roles: {
		"lead-inspector": "Lead inspector",
		inspector: "Inspector",
		"assistant-inspector": "Assistant inspector",
		"local-assessor": "Local assessor",
		"quality-lead": "Quality lead",
	},
	countries: { england: "England", wales: "Wales" },
	serviceNotNamed: "Service not named",
	noDates: "Fieldwork dates not given",
	endBeforeStart: "The last day of fieldwork is before the first day",
	notYourPart: (role: string | undefined) =>
		role === undefined
			? "You are not on the team of this inspection, so you can read its plan but not change it. The lead inspector can add you."
			: `In this inspection you are: ${role}. The plan and the sample are for the lead inspector to change; you can read them.`,

	list: {
		title: "Inspections",
		opening: (opened: number, all: number) =>
			all === 0 ? "Opening the inspections …" : `Opening the inspections: ${opened} of ${all} …`,
		onThisDevice: "On this device",
		practice: "Practice",
		practiceExplained: "To learn with. Never part of a figure, a report or a file of a real inspection.",
		unreadable: (ids: readonly string[]) =>
			`${plural(ids.length, { one: "1 inspection on this device cannot be read", other: `${ids.length} inspections on this device cannot be read` })} (${ids.join(", ")}). Nothing was deleted. Keep an outside copy from before if there is one, and tell the lead inspector.`,
		newInspection: "New inspection",
		colleagues: "With colleagues",
		startPractice: "Start the practice inspection",
		startPracticeAgain: "Start another practice inspection",
		empty: {
			heading: "Where to start",
			nothing: "There is no inspection on this device yet.",
			practice:
				"To learn how the app works, start the practice inspection. A fictional service has five cases: the illustrations of the inspectorate's published effective practice guide, with their facts and evidence. Nothing in it is judged: that is the practice.",
			real: "For real work, create a new inspection, add the cases of its sample under pseudonymous references, and assess them one by one. Everything works without a network.",
		},
	},

	create: {
		title: "New inspection",
		service: "Youth justice service",
		serviceHint: "As the service spells its own name.",
		serviceMissing: "Enter the name of the youth justice service",
		country: "Country",
		countryHint: "Decides which lists of the Office for National Statistics are used.",
		countryMissing: "Choose England or Wales",
		start: "First day of fieldwork (optional)",
		end: "Last day of fieldwork (optional)",
		startProblem: (problem: string) => `First day of fieldwork: ${problem}`,
		endProblem: (problem: string) => `Last day of fieldwork: ${problem}`,
		leading: "You lead the inspections that you create. Team, security marking and rulings come next.",
		submit: "Create the inspection",
	},

	overview: {
		title: "Inspection",
		caption: { inspection: "Inspection", practice: "Practice inspection", "self-assessment": "Local self-assessment" },
		plan: "Plan",
		details: "Details of the inspection",
		detailsHint: "Service, dates, security marking, team, rulings",
		cases: "Cases",
		judgement: "Judgement and reports",
		evidence: "Evidence",
		evidenceHint: "Documents, meetings, interviews and what cases showed",
		evidenceItems: (count: number) => plural(count, { one: "1 item", other: `${count} items` }),
		rating: "Judgement",
		ratingHint: "Narrative, strengths, areas for improvement, recommendations, rating",
		reports: "Reports",
		reportsHint: "YJS summary, sample findings, judgement pack, case records",
		damaged: (count: number) =>
			`${plural(count, { one: "1 stored row of this inspection cannot be read: it holds one entry or several", other: `${count} stored rows of this inspection cannot be read: each holds one entry or several` })}. Nothing was deleted. Tell the lead inspector before you go on.`,
	},

	cases: {
		none: "There are no cases in the sample yet. Add the first one below.",
		noneToRead: "There are no cases in the sample yet. The lead inspector adds them.",
		progress: ({ signedOff, inSample, excluded, waiting }: ProgressCounts) =>
			[
				plural(inSample, {
					one: `${signedOff} of 1 case signed off`,
					other: inSample === 0 ? "No case to inspect" : `${signedOff} of ${inSample} cases signed off`,
				}),
				...(waiting > 0 ? [`${waiting} waiting for the lead inspector`] : []),
				...(excluded > 0 ? [`${excluded} excluded`] : []),
			].join(", "),
		noCases: "No cases yet",
		states: {
			"not-started": "Not started",
			allocated: "Allocated",
			"in-progress": "In progress",
			ready: "Ready for review",
			returned: "Returned",
			"signed-off": "Signed off",
			excluded: "Excluded",
			"waiting-for-lead": "Waiting for the lead",
			"no-instrument": "Its questions are not on this device",
		},
		changedSince: {
			ready: "Changed since it was marked ready",
			"signed-off": "Changed since it was signed off",
		},
		add: {
			heading: "Add a case",
			reference: "Reference of the case",
			hint: "For example: Case 1. Press Enter to add it and type the next one.",
			warning:
				"Use a pseudonym: never a name, initials, a date of birth, or a number from a record of the police or the service.",
			submit: "Add case",
			added: (reference: string) => `${reference} was added.`,
		},
		change: {
			summary: "Change the reference of a case",
			explained:
				"The new reference takes the place of the old one on every screen and in every report made from now on. What stood before stays in the history on this device until it is redacted, and in files made earlier.",
			change: "Change",
			title: "Change the reference",
			reference: "New reference",
			submit: "Change the reference",
			changed: (reference: string) => `The reference is now ${reference}.`,
		},
		remove: {
			summary: "Remove a case added by mistake",
			explained: "A case can be removed while nothing has been recorded in it, and put back at any time.",
			remove: "Remove",
			putBack: "Put back",
			removed: "removed",
			removedNow: (reference: string) => `${reference} was removed.`,
			putBackNow: (reference: string) => `${reference} is back in the sample.`,
			taken: (reference: string) =>
				`${reference} was not put back: another case has this reference now. Remove that one first.`,
		},
	},

	plan: {
		title: "Details of the inspection",
		saved: "What you enter is saved as you give it.",
		framework: "Framework",
		questions: "Cases are assessed with",
		standard: "Judged against",
		newCases: "Which version of the guidance do new cases begin with?",
		newCasesHint: "Cases that are in the sample already stay under theirs, until they are moved.",
		fieldwork: "Fieldwork",
		start: "First day of fieldwork",
		end: "Last day of fieldwork",
		marking: "Security marking",
		markingHint: (standard: string) =>
			`Stands on every screen, page and file of this inspection. Left empty, it is ${standard}.`,
		notGiven: "Not given",
	},

	ruling: {
		heading: "Ruling on “lived outside the area”",
		explained:
			"Whether a Looked After Child's case is inspected can depend on whether the child “has lived outside the area” of the service during the sentence. The case assessment guidance does not say whether time in a custodial institution outside the area counts. Read to the letter, nearly every case would.",
		oneRuling:
			"The lead inspector makes one ruling for the whole inspection. It is shown beside the question and printed in the reports.",
		question: "Does time in an institution outside the area count as having lived outside it?",
		"institution-counts": "It counts",
		"institution-does-not-count": "It does not count",
		none: "No ruling made",
		reason: "Reason for the ruling",
	},

	team: {
		heading: "Team",
		explained:
			"Names of colleagues only. Roles keep order in the work: whoever can unlock this device can read everything on it, whatever their role.",
		name: "Name",
		role: "Role",
		roleHint: "A role on this device is a convenience, not a protection: it does not keep anybody from anything.",
		someone: "a member without a name",
		you: (who: string) => `${who} (you)`,
		leads: "Leads this inspection",
		onlyLead: "An inspection needs a lead inspector. Give someone else that role first.",
		onlyLeadJoined:
			"No other lead inspector has joined this inspection yet. Without this one nobody could change its plan or decide its rating.",
		remove: "Remove",
		putBack: "Put back",
		removed: (who: string) => `${who} – removed from the team`,
		nameMissing: "Enter the name of the member",
		roleMissing: "Choose the role of the member",
		add: "Add a member",
		submit: "Add member",
		added: (who: string) => `${who} was added to the team.`,
	},
};
