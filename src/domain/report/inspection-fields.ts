import { DISCLOSURE } from "#domain/findings/disclosure/resolution.ts";
import { sayCases } from "#domain/findings/say-counts.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { REVIEW_STATE } from "#domain/inspection/review.ts";
import type { Json } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { type Conflict, recordOf } from "#domain/journal/view.ts";
import { FALSIFICATION } from "#domain/judgement/contrary.ts";
import { OUTCOME } from "#domain/judgement/factual-accuracy.ts";
import { JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { ANONYMISATION } from "#domain/judgement/practice-examples.ts";
import { isRatingState } from "#domain/judgement/rating.ts";
import { RATING } from "#domain/judgement/rating-fields.ts";
import { sayRating } from "#domain/judgement/say-rating.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { caseFieldOf, lifeOf, type SaidField, sayPlainly } from "./case-fields.ts";
import { sayDisclosure, thresholdNames } from "./disclosure-blocks.ts";
import { sayAnonymisation } from "./example-blocks.ts";
import type { ReportData } from "./report-data.ts";
import { sayReviewState } from "./review-steps.ts";
import { sampleFieldOf } from "./sample-fields.ts";

type Source = Pick<ReportData, "cases" | "standard" | "inspection">;

const planFields: Readonly<Record<string, string>> = {
	service: "Name of the service",
	country: "Country",
	"fieldwork-start": "First day of fieldwork",
	"fieldwork-end": "Last day of fieldwork",
	marking: "Marking",
	ruling: "Ruling on “lived outside the area”",
	"ruling-reason": "Reason of the ruling on “lived outside the area”",
	"spare-recipient": "Spare key of the office",
	retention: "Until when it is kept",
	"threshold/perCent": thresholdNames.perCent,
	"threshold/outward": thresholdNames.outward,
};

const kinds: Readonly<Record<string, string>> = {
	member: "Member of the team",
	interest: "Conflict of interest",
	ruling: "Further ruling",
	evidence: "Item of the evidence log",
	note: "Note",
	"practice-example": "Practice example",
	link: "Link to evidence",
	strength: "Strength",
	improvement: "Area for improvement",
	recommendation: "Recommendation",
	challenge: "Challenge to a draft",
	"dip-sample": "Dip sample",
	"identifying-word": "Word that may identify a child",
};

/** Decisions that are no text: what was decided and, where it was said, why. */
const decisions: Readonly<Record<string, SaidField>> = {
	[DISCLOSURE]: { name: "Decision on what leaves", say: (value) => sayWithReason(sayDisclosure(value), value) },
	[ANONYMISATION]: {
		name: "Practice example: how far it is anonymised",
		say: (value) => sayAnonymisation(textOf(objectOf(value).state)),
	},
	[OUTCOME]: {
		name: "Challenge to a draft: what was decided",
		say: (value) => `${sayOutcome(value)}: ${textOf(objectOf(value).explanation)}`,
	},
};

const sayOutcome = (value: Json) => (objectOf(value).outcome === "changed" ? "Changed" : "Not changed");

const sayWithReason = (said: string, value: Json) => {
	const reason = textOf(objectOf(value).reason);
	return reason === "" ? said : `${said}. Reason: ${reason}`;
};

/** What the field of a conflict anywhere in an inspection is called, and how its values read. */
export function fieldOfConflict(journal: Journal, source: Source, conflict: Conflict): SaidField {
	const { record, field } = conflict;
	if (field === "instrument")
		return { name: "Version of the instrument", say: (value) => textOf(objectOf(value).version) };
	if (record === INSPECTION) return { name: planFields[field] ?? field, say: sayOfPlan };
	if (record === JUDGEMENT) return judgementField(source.standard, field);
	const inCase = fieldInCase(journal, source, conflict);
	if (inCase) return inCase;
	const kind = recordOf(journal, record)?.kind ?? "";
	const name = kinds[kind] ?? kind;
	return decisions[field] ?? lifeOf(name, field) ?? plain(`${name}: ${field}`);
}

function sayOfPlan(value: Json): string {
	const { cases } = objectOf(value);
	return typeof cases === "number" ? sayWithReason(sayCases(cases), value) : sayPlainly(value);
}

function judgementField(standard: Standard, field: string): SaidField {
	if (field === RATING) return { name: "Rating", say: (value) => sayDecided(standard, value) };
	if (field === FALSIFICATION) return plain("What would have to be false for this rating to be wrong");
	const area = standard.areas.find(({ id }) => narrativeField(id) === field);
	return plain(area ? `Narrative: ${area.title}` : field);
}

function sayDecided(standard: Standard, value: Json): string {
	const { state } = objectOf(value);
	return isRatingState(state) ? sayRating(state, standard) : sayPlainly(value);
}

function fieldInCase(journal: Journal, { cases, inspection }: Source, conflict: Conflict): SaidField | undefined {
	const { record, field, heads } = conflict;
	const one = cases.find(
		({ sampleCase: { id, assessment } }) => id === record || heads.some(({ stream }) => stream === assessment?.id),
	);
	if (!one) return undefined;
	const { sampleCase, instrument } = one;
	const assessment = sampleCase.assessment?.id ?? "";
	const source = { journal, assessment, instrument, earlier: [], country: inspection.country };
	const said =
		record === sampleCase.id
			? sampleFieldOf(journal, instrument, field)
			: (reviewField(record === assessment, field) ?? caseFieldOf(source, record, field));
	const { name, say } = said ?? plain(field);
	return { name: `Case ${sampleCase.reference}, ${name}`, say };
}

function reviewField(isAssessment: boolean, field: string): SaidField | undefined {
	return isAssessment && field === REVIEW_STATE ? { name: "step of the review", say: sayReviewState } : undefined;
}

function plain(name: string): SaidField {
	return { name, say: sayPlainly };
}
