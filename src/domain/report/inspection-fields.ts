import { INSPECTION } from "#domain/inspection/inspection.ts";
import { REVIEW_STATE } from "#domain/inspection/review.ts";
import type { Json } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { type Conflict, recordOf } from "#domain/journal/view.ts";
import { JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { isRatingState } from "#domain/judgement/rating.ts";
import { RATING } from "#domain/judgement/rating-fields.ts";
import { sayRating } from "#domain/judgement/say-rating.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { caseFieldOf, type SaidField, sayPlainly } from "./case-fields.ts";
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
};

/** What the field of a conflict anywhere in an inspection is called, and how its values read. */
export function fieldOfConflict(journal: Journal, source: Source, conflict: Conflict): SaidField {
	const { record, field } = conflict;
	if (field === "instrument")
		return { name: "Version of the instrument", say: (value) => textOf(objectOf(value).version) };
	if (record === INSPECTION) return plain(planFields[field] ?? field);
	if (record === JUDGEMENT) return judgementField(source.standard, field);
	const kind = recordOf(journal, record)?.kind ?? "";
	return fieldInCase(journal, source, conflict) ?? plain(`${kinds[kind] ?? kind}: ${field}`);
}

function judgementField(standard: Standard, field: string): SaidField {
	if (field === RATING) return { name: "Rating", say: (value) => sayDecided(standard, value) };
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
	const source = { journal, assessment, instrument, country: inspection.country };
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
