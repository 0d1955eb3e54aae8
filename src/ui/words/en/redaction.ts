import { nameOfCase } from "#domain/inspection/name-of-case.ts";
import type { PersonalKind } from "#domain/inspection/personal-content.ts";
import type { RedactionProblem } from "#domain/inspection/plan-redaction.ts";
import { plural } from "#ui/words/plural.ts";
import { personal } from "./sample-import.ts";

const entries = (count: number) => plural(count, { one: "1 entry", other: `${count} entries` });

const looksLike = (kinds: readonly PersonalKind[]) =>
	`This holds what looks like ${kinds.map((kind) => personal[kind]).join(", and ")}. Nothing here may tell who a child is: write it without`;

/** What is said about redacting what should not have been entered. */
export const redaction = {
	title: "Redact what was entered",
	personal: (kinds: readonly PersonalKind[]) => `${looksLike(kinds)}, and redact what stood here.`,
	/** Before it is stored. */
	personalYet: (kinds: readonly PersonalKind[]) => `${looksLike(kinds)}.`,
	hint: "Take out a name, or what else should not have been entered",
	count: (count: number) => plural(count, { one: "1 redaction", other: `${count} redactions` }),
	explained:
		"Takes the words of an entry away for good, from the history too. That somebody entered something there, who and when, stays; so does that it was redacted, by whom and why.",
	sought: "Words to look for",
	soughtHint:
		"For example the name. Case and accents do not matter. What you type here is kept nowhere and is gone when you leave this page.",
	look: "Look for them",
	found: (all: number, beside: number) => {
		const ofInspection = `${plural(all, { one: "1 entry of this inspection holds", other: `${all} entries of this inspection hold` })} these words`;
		return `${ofInspection}${beside > 0 && beside < all ? `, ${all - beside} of them in other places than the one you came from` : ""}.`;
	},
	notFound: "No entry of this inspection that you may see holds these words.",
	keptBack:
		"They stand in an assessment that is kept from you until both are compared: look for them again then, or ask its assessor to.",
	elsewhereUnknown:
		"These are the entries of the place you came from. The same words may stand elsewhere in the inspection: look for them.",

	choose: "Which entries are redacted?",
	chooseHint: "All of each entry goes, not the words alone. You can write anew what is still needed.",
	entry: (name: string, text: string) => `${name}: ${text}`,
	writtenBy: (who: string, when: string) => `${who}, ${when}`,
	stands: "stands now",
	earlier: "earlier entry",
	notYours: "Not yours to redact",
	ask: (whom: readonly string[]) =>
		`Whoever wrote an entry redacts it, or the lead inspector. Ask ${whom.join(" or ")}.`,
	aLead: "the lead inspector",

	reason: "Why is it redacted?",
	reasonHint: "Stands in the history and in the certificate: do not say again what is redacted.",
	submit: (count: number) => (count === 0 ? "Redact" : `Redact ${entries(count)}`),
	consequences: "What redacting does",
	does: [
		"It cannot be taken back, by undoing or otherwise.",
		"Where the entry stands now, its field counts as not answered until it is written anew.",
		"A decision, a review step or a rating whose reasons are redacted no longer counts, and has to be taken anew.",
		"A case that was marked ready or signed off, and a rating, show that something has changed since.",
	],
	asked: (count: number) => `Redact ${entries(count)} for good?`,
	confirm: "Redact for good",
	busy: "Redacting",

	problem: (problem: RedactionProblem) => {
		switch (problem.kind) {
			case "nothing-chosen":
				return "Choose at least one entry";
			case "not-yours":
				return "One of these entries is somebody else’s. Whoever wrote it redacts it, or the lead inspector";
			case "reference-stands":
				return "A case is called by one of these entries. Change the reference of the case first, then redact the earlier one";
			case "reason-needed":
				return "Enter why it is redacted";
			case "reason-repeats":
				return "The reason holds the words that you looked for. Say it without them";
		}
	},

	certificates: "Certificates",
	noCertificates: "Nothing has been redacted in this inspection.",
	certificate: "Certificate of redaction",
	toRedact: "Redact",
	listed: (count: number, when: string) => `${entries(count)}, ${when}`,
	what: "What was redacted",
	reference: "Reference of the certificate",
	when: "When",
	who: "By whom",
	withoutRight: "Redacted without having written it, and not as lead inspector of this inspection.",
	why: "Why",
	how: "What was done",
	removed:
		"The words were taken out of both copies on this device, and the file of the second copy was written anew without them. Their hash stays, so that the chain of changes can still be checked. No older copy brings them back here.",
	left: (rows: number) =>
		`The words were taken out of both copies on this device, but ${plural(rows, { one: "1 removed row lies", other: `${rows} removed rows lie` })} in a file of the second copy still. Locking every window of this app and unlocking it again removes ${plural(rows, { one: "it", other: "them" })}.`,
	notHere:
		"What this device held of the words was taken out when the redaction reached it. Unlocking this device writes the second copy anew without them.",
	remains: "What remains elsewhere",
	remaining: [
		"Outside copies made before, wherever they are kept: they open with their passphrase or recovery key, and hold the words.",
		"What was handed over to colleagues, on their devices, until this redaction is merged there.",
		"Documents and files that were exported, and what was printed.",
		"Traces on the disk itself: the browser’s database and the drive may keep overwritten places for some time. They are sealed, and open with nothing but the passphrase or the recovery key of this device.",
		"Older copies of this device’s disk: with the passphrase of their time they still open.",
	],
	newKeys:
		"If somebody else may have had an older copy of this device’s disk, tell the lead inspector. To seal everything that is on this device anew:",
	anew: "Write it anew",
	anewExplained: "These fields are empty now. Write what is still needed, without what identifies anybody.",
	print: "Print",

	stood: "What stood here was redacted. If it is still needed, write it anew, without what identifies anybody.",

	inPlan: "Plan",
	inCase: nameOfCase,
	caseReference: "Reference of the case",
	memberName: "Name of a member of the team",
	decision: "Decision on the sample",
	decisionReason: "Reason for the decision on the sample, while it was written",
	review: "Reason of a review step",
	reviewReason: "Reason of a review step, while it was written",
	inEvidence: "Evidence log",
	inJudgement: "Judgement",
	rating: "Reasons for the rating",
	ratingReasons: "Reasons for the rating, while they were written",
	dissent: "A disagreement with a decision on the rating",
	ofRedaction: "Reason of a redaction",
	elsewhere: "Elsewhere in the inspection",
};
