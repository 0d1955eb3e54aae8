import { caseAssessmentGuidance, currentInstrument, findInstrument, resettlementStandard } from "#app/instruments.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { sampleNumbersOf } from "#domain/findings/counts.ts";
import { type Engagement, inspectionOf, planInspection, roleOf } from "#domain/inspection/inspection.ts";
import { planCase, planDecision } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { type EvidenceItem, planEvidence } from "#domain/judgement/evidence.ts";
import { type Outcome, planChallenge, planOutcome } from "#domain/judgement/factual-accuracy.ts";
import { type Area, type FindingKind, JUDGEMENT, narrativeField, planFinding } from "#domain/judgement/judgement.ts";
import { planLink, type TextPlace } from "#domain/judgement/links.ts";
import type { RatingState } from "#domain/judgement/rating.ts";
import { planRating, planReopening, type RatingDecision } from "#domain/judgement/rating-decision.ts";
import { planDissent } from "#domain/judgement/rating-dissent.ts";
import { ratingRecordOf } from "#domain/judgement/rating-record.ts";
import { gatherReportData } from "#domain/report/report-data.ts";
import { reviewStep } from "#support/review-step.ts";
import { type Device, oneDevice } from "./histories.ts";

/** What an assessment answers, by question, description or fact: `{ B1: "yes", "B2.what": "A flat" }`. */
export type Given = Readonly<Record<string, Json>>;

/** How a case of the sample ends. */
export type Ending = "signed-off" | "excluded" | "unresolved" | "unfinished";

export interface BuildOptions {
	readonly engagement?: Engagement;
	readonly service?: string;
	readonly device?: Device;
}

const hostWithoutAssessment: Given = { A1: "yes", "A1.role": "host", "A1.assess": "no" };

/** An inspection of the shipped instrument, led by the person at the device. */
export function buildInspection(options: BuildOptions = {}) {
	const { engagement = "inspection", service = "Anytown Youth Justice Service", device = oneDevice() } = options;
	const { journal } = device;
	let made = 0;
	const newId = (of: string) => `${of}-${++made}`;
	const apply = (changes: readonly Change[], by = device) => {
		for (const change of changes) add(by.journal, by.writer().write(by.journal, change));
	};
	const { person, name } = device.writer().introduction;
	const days = { fieldworkStart: "2026-03-09", fieldworkEnd: "2026-03-13" };
	apply(planInspection({ engagement, service, country: "england", ...days, lead: { member: "lead", person, name } }));

	const numbers = (by = device) => sampleNumbersOf(by.journal, findInstrument);

	const deciderAt = (by: Device) => {
		const introduction = by.writer().introduction;
		return { name: introduction.name, role: roleOf(inspectionOf(by.journal), introduction.person) };
	};

	return {
		journal,
		apply,
		numbers,
		/** Adds a case with these answers; `"unfinished"` leaves its assessment open. Gives the ids. */
		addCase(ending: Ending, given: Given = {}, reference = newId("Reference")) {
			const ids = { case: newId("case"), assessment: newId("assessment") };
			const eligibility = ending === "excluded" || ending === "unresolved" ? hostWithoutAssessment : { A1: "no" };
			apply(planCase(ids, reference, currentInstrument, made));
			this.answer(ids.assessment, { ...eligibility, ...given });
			if (ending === "excluded")
				apply([planDecision(ids.case, { outcome: "exclude", decision: "exclude", reason: "Served by another area" })]);
			if (ending === "signed-off") this.signOff(ids.assessment);
			return ids;
		},
		answer(assessment: string, given: Given, by = device) {
			const changes = Object.entries(given).map(([id, value]) => ({
				stream: assessment,
				record: assessment,
				field: fieldNames.answer(id),
				value,
			}));
			apply(changes, by);
		},
		signOff(assessment: string) {
			apply([reviewStep(journal, assessment, "signed-off")]);
		},
		reopen(assessment: string) {
			apply([reviewStep(journal, assessment, "in-progress", "A source came late")]);
		},
		addPart(assessment: string, field: string, given: Given) {
			const record = newId("part");
			apply([
				{ stream: assessment, record, field: "created", value: { kind: field, parent: assessment, order: made } },
				...Object.entries(given).map(([id, value]) => ({
					stream: assessment,
					record,
					field: fieldNames.answer(id),
					value,
				})),
			]);
		},
		addEvidence(known: Partial<Omit<EvidenceItem, "id">>) {
			const id = newId("evidence");
			apply(planEvidence(id, JUDGEMENT, made, known));
			return id;
		},
		addFinding(kind: FindingKind, text: string, addressee = "") {
			const record = newId("finding");
			const write = (field: string, value: Json) => ({ stream: JUDGEMENT, record, field, value });
			apply([planFinding(record, kind, made), write("text", text), write("addressee", addressee)]);
			return record;
		},
		/** Says that a sentence of a text rests on an item of the log. Gives the link's id. */
		link(text: TextPlace, sentence: string, evidence: string) {
			const id = newId("link");
			apply(planLink(journal, id, text, sentence, evidence));
			return id;
		},
		narrate(area: Area, text: string) {
			apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: narrativeField(area), value: text }]);
		},
		/** Decides on the rating, provisionally unless said otherwise. */
		decide(state: RatingState, reasons: string, by = device, said: Partial<RatingDecision> = {}) {
			const decision = {
				state,
				stage: "provisional",
				reasons,
				evidence: [],
				moderators: [],
				by: deciderAt(by),
				...said,
			};
			const planned = planRating(by.journal, decision, numbers(by));
			if (planned.ok) apply([planned.value], by);
			return planned;
		},
		/** Says in a moderation with a colleague what was said provisionally. */
		moderate(state: RatingState, by = device) {
			return this.decide(state, "Agreed at the meeting.", by, { stage: "moderated", moderators: ["Quinn Quality"] });
		},
		makeFinal(state: RatingState, by = device) {
			return this.decide(state, "As moderated.", by, { stage: "final" });
		},
		reopenRating(reason: string, by = device) {
			const planned = planReopening(by.journal, reason, deciderAt(by).role);
			if (planned.ok) apply([planned.value], by);
			return planned;
		},
		/** Records that somebody disagreed with the latest decision. */
		dissent(who: string, why: string, by = device) {
			const decision = ratingRecordOf(by.journal).at(-1)?.id ?? "";
			const planned = planDissent(newId("dissent"), { decision, who, why, role: deciderAt(by).role });
			if (planned.ok) apply(planned.value, by);
			return planned;
		},
		/** Logs what somebody says of a draft. Gives its id. */
		challenge(text: string, by = device) {
			const record = newId("challenge");
			apply([planChallenge(record, made), { stream: JUDGEMENT, record, field: "text", value: text }], by);
			return record;
		},
		decideOnChallenge(challenge: string, outcome: Outcome, explanation: string, by = device) {
			const planned = planOutcome(by.journal, challenge, { outcome, explanation, role: deciderAt(by).role });
			if (planned.ok) apply([planned.value], by);
			return planned;
		},
		data: () => gatherReportData(journal, caseAssessmentGuidance, resettlementStandard, findInstrument),
	};
}
