import { areaTitles } from "#app/area-titles.ts";
import {
	allRecordsOf,
	type SaidField,
	type SaidOf,
	saidAt,
	saidInEvidence,
	saidInExamples,
	saidInFacts,
	saidInNotes,
	saidInRecords,
} from "#app/case/say-value.ts";
import { findInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { isOfComparison } from "#domain/agreement/comparison.ts";
import { instrumentMovesOf } from "#domain/assessment/instrument-moves.ts";
import { MOVE_REASON } from "#domain/assessment/judged.ts";
import { REHEARSAL_WAIVED } from "#domain/handover/joining.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { withRemoved } from "#domain/inspection/removal.ts";
import { REVIEW_REASON } from "#domain/inspection/review.ts";
import { assessmentFor, caseOf } from "#domain/inspection/sample.ts";
import type { Instrument, Question } from "#domain/instrument/instrument.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { fieldsOf, recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { FALSIFICATION } from "#domain/judgement/contrary.ts";
import { areas, findingKinds, JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { LINKED_SENTENCE } from "#domain/judgement/links.ts";
import { rehearsalOf } from "#domain/rehearsal/rehearsal.ts";
import { words } from "#ui/words/words.ts";
import { saidBeside } from "./said-beside.ts";
import { saidInDraws, saidInInterests, saidInRulings } from "./said-in-plan.ts";
import { saidInChallenges, saidOfRating } from "./said-of-rating.ts";

/** A field that people write in, and where in the inspection that is. */
export interface PlacedField extends SaidField {
	/** The part of the inspection, in words. */
	readonly place: string;
	/** The address of the screen on which it is written. */
	readonly to: string;
	/** The question at which it is written there. */
	readonly question?: string;
}

type SaidInPart = Omit<PlacedField, "place" | "to">;

/** Every field of the inspection in which people write, with the names that its screens give it. */
export function placedFieldsOf(session: Session): readonly PlacedField[] {
	const address = `/inspections/${session.id}`;
	const said = words.redaction;
	return [
		...placed(said.inPlan, `${address}/plan`, [...saidInPlan(session), ...saidInRulings(session)]),
		...placed(words.inspection.allocation.title, `${address}/allocation`, saidInInterests(session)),
		...placed(words.inspection.dipSample.title, `${address}/dip-sample`, saidInDraws(session)),
		...withRemoved(session.journal, "case").flatMap(({ id }) => placedInCase(session, id)),
		...placed(words.rehearsal.title, `${address}/rehearsal`, saidInRehearsals(session)),
		...placed(said.inEvidence, `${address}/evidence`, [
			...saidInEvidence(session, JUDGEMENT),
			...saidInNotes(session, JUDGEMENT),
			...saidInExamples(session),
		]),
		...placed(words.workbench.title, `${address}/workbench`, saidOnWorkbench(session)),
		...placed(said.inJudgement, `${address}/judgement`, saidInJudgement(session)),
		...placed(words.factualAccuracy.title, `${address}/factual-accuracy`, saidInChallenges(session)),
	];
}

function placed(place: string, to: string, fields: readonly SaidInPart[]): readonly PlacedField[] {
	return fields.map((field) => ({ ...field, place, to }));
}

const text = (record: RecordId, field: string, name: string): SaidField => ({ record, field, name, say: textOf });

/** A part of a value that also says something else. */
const textIn = (part: string) => (value: Json | undefined) => textOf(objectOf(value)[part]);

function saidInPlan({ journal }: Session): readonly SaidField[] {
	return [
		text(INSPECTION, "service", words.inspection.create.service),
		text(INSPECTION, "marking", words.inspection.plan.marking),
		text(INSPECTION, "ruling-reason", words.inspection.ruling.reason),
		...withRemoved(journal, "member").flatMap(({ id }) => [
			text(id, "name", words.redaction.memberName),
			text(id, REHEARSAL_WAIVED, words.rehearsal.member.waiverReason),
		]),
	];
}

function placedInCase(session: Session, id: RecordId): readonly PlacedField[] {
	const said = words.redaction;
	const { reference, assessment } = caseOf(session.journal, id);
	const address = `/inspections/${session.id}`;
	const place = said.inCase(reference);
	return [
		...placed(place, address, [text(id, "reference", said.caseReference)]),
		...placed(place, `${address}/cases/${id}`, [
			{ ...text(id, "eligibility", said.decision), say: textIn("reason") },
			text(id, "eligibility-reason", said.decisionReason),
			...(assessment ? saidInAssessment(session, assessment) : []),
		]),
		...placed(words.agreement.inCase(reference), `${address}/cases/${id}/second`, saidInSecond(session, id)),
	];
}

/** What a second assessor said, and why the lead decided as was decided between the two. */
function saidInSecond(session: Session, sampleCase: RecordId): readonly SaidInPart[] {
	const second = assessmentFor(session.journal, sampleCase, "second");
	if (!second) return [];
	const decisions = fieldsOf(session.journal, second.id).filter(isOfComparison);
	return [
		...saidInAssessment(session, second),
		...decisions.map((field) => ({
			record: second.id,
			field,
			name: words.agreement.differences.decision,
			say: (value: Json | undefined) => textOf(value) || textOf(objectOf(value).reason),
		})),
	];
}

/** What members of the team entered on the made-up case. */
function saidInRehearsals(session: Session): readonly SaidInPart[] {
	return withRemoved(session.journal, "member").flatMap(({ id }) => {
		const rehearsal = rehearsalOf(session.journal, id);
		return rehearsal ? saidInAssessment(session, rehearsal) : [];
	});
}

function saidInAssessment(
	session: Session,
	{ id, instrument: wanted }: NonNullable<ReturnType<typeof caseOf>["assessment"]>,
): readonly SaidInPart[] {
	const review = [
		{ ...text(id, "state", words.redaction.review), say: textIn("reason") },
		text(id, REVIEW_REASON, words.redaction.reviewReason),
		...saidBeside(session, id),
	];
	const instrument = findInstrument(wanted);
	if (!instrument) return review;
	const of = { session, assessment: id, instrument, country: inspectionOf(session.journal).country };
	const moves = instrumentMovesOf(session.journal, id);
	return [
		...saidInFacts(of),
		...saidInEvidence(session, id),
		...saidInNotes(session, id),
		...saidInRecords(session, id),
		...saidAtQuestions(of, []),
		...moves.flatMap(({ from }) => {
			const earlier = findInstrument(from);
			return earlier ? saidAtQuestions({ ...of, instrument: earlier }, questionsOf(instrument)) : [];
		}),
		...moves.map((move) => text(move.id, MOVE_REASON, words.instruments.move.reason)),
		...review,
	];
}

const questionsOf = ({ sections }: Instrument) => sections.flatMap((section) => section.questions);

/** What is said at the questions of an instrument, those apart that another asks by the same id. */
function saidAtQuestions(of: SaidOf, except: readonly Question[]): readonly SaidInPart[] {
	return questionsOf(of.instrument)
		.filter(({ id }) => !except.some((other) => other.id === id))
		.flatMap((question) => {
			const { id } = question;
			return saidAt(of, question).map((field) => ({ ...field, name: `${id}: ${field.name}`, question: id }));
		});
}

function saidOnWorkbench(session: Session): readonly SaidField[] {
	return allRecordsOf(session, "evidence", JUDGEMENT).map((record, index) =>
		text(record, "answer", words.workbench.contrary.answerTo(words.evidence.item(index + 1))),
	);
}

function saidInJudgement(session: Session): readonly SaidField[] {
	const said = words.judgement;
	const findings = findingKinds.flatMap((kind) =>
		allRecordsOf(session, kind, JUDGEMENT).flatMap((record, index) => {
			const name = said.findings[kind].one(index + 1);
			return [text(record, "text", name), text(record, "addressee", said.addressee(name))];
		}),
	);
	return [
		...areas.map((area) => text(JUDGEMENT, narrativeField(area), said.narrative(areaTitles[area]))),
		...findings,
		...[...recordsOf(session.journal, "link"), ...removedRecordsOf(session.journal, "link")].map(({ id }) =>
			text(id, LINKED_SENTENCE, words.workbench.links.linkedSentence),
		),
		text(JUDGEMENT, FALSIFICATION, words.workbench.falsification.heading),
		...saidOfRating(session),
	];
}
