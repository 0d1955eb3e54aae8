import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance } from "#app/instruments.ts";
import { planAcknowledgement } from "#domain/assessment/acknowledgement.ts";
import { answersOf, fieldNames } from "#domain/assessment/answers.ts";
import { planInterestsDeclared, planPerson, planRehearsed } from "#domain/handover/joining.ts";
import { planDraw, redrawDraft } from "#domain/inspection/dip-sample.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { interestDraft, planInterest, planWithdrawal, WITHDRAWAL_DRAFT } from "#domain/inspection/interests.ts";
import { isRedactable, planRedaction } from "#domain/inspection/plan-redaction.ts";
import { planClosing, planReply, planThread, REPLY_DRAFT, threadsOf } from "#domain/inspection/queries.ts";
import { REVIEW_REASON } from "#domain/inspection/review.ts";
import { CARD_STEP_DRAFT, planCard } from "#domain/inspection/safeguarding.ts";
import { may, type Role, roles } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { planPassage } from "#domain/judgement/passage.ts";
import { planExample } from "#domain/judgement/practice-examples.ts";
import { planDissent } from "#domain/judgement/rating-dissent.ts";
import { planRecordSeen } from "#domain/judgement/records-seen.ts";
import { planUseInJudgement } from "#domain/judgement/use-in-judgement.ts";
import type { Result } from "#domain/result.ts";
import { completing } from "#support/cag.ts";
import { plan, team } from "#support/hand-over-scene.ts";

const sources: Record<string, string> = import.meta.glob("/src/app/**/*.{ts,tsx}", {
	query: "?raw",
	import: "default",
	eager: true,
});

/**
 * Every file of the app that writes, by who may write there. One refused entry refuses all that a member hands over: so what
 * a file lets members write outside their assessments has to be among what is handed over below.
 */
const writing = {
	/** Kept in the vault alone, and never handed over. */
	"the vault": [
		"bundles/compare-signer",
		"colleagues/add-card",
		"colleagues/colleague-screen",
		"colleagues/revoke-card",
		"health/instruments-of-copy",
		"health/use-last-outside-copy",
		"inspection/erase-inspection",
		"instrument-versions/preview-import",
		"instrument-versions/withdrawal",
		"session/use-auto-lock-setting",
		"session/use-shortcuts-setting",
		"session/workspace",
	],
	/** By what they are given: a place, or changes. */
	anywhere: [
		"case/controls/chosen-control",
		"case/controls/repeat-control",
		"case/controls/typed-control",
		"conflicts/conflict-item",
		"evidence/evidence-entries",
		"evidence/evidence-fields",
		"evidence/notes/note-fields",
		"evidence/notes/notes",
		"evidence/passage/attach-passage",
		"redaction/redact-entries",
		"session/field-notice",
		"session/removed-records",
		"session/session",
		"session/use-session",
		"session/written-text",
	],
	"an assessment": [
		"case/asked-question",
		"case/check-notices",
		"case/judge-again",
		"case/queries/new-thread",
		"case/queries/thread-item",
		"case/review-panel",
		"case/safeguarding/card-fields",
		"case/safeguarding/mark-concern",
		"case/safeguarding/safeguarding-card-item",
		"case/said-history",
		"evidence/records/record-fields",
		"evidence/records/records",
	],
	"the plan or the judgement, as a member": [
		"case/use-in-judgement",
		"evidence/examples/example-entry",
		"evidence/examples/examples-screen",
		"evidence/examples/mark-example",
		"inspection/allocation/declare-interest",
		"inspection/allocation/withdraw-interest",
		"inspection/dip-sample/draw-form",
		"joining/interests-screen",
		"joining/join-as",
		"judgement/dissent-form",
		"judgement/evidence-card",
		"rehearsal/finish-rehearsal",
		"reports/formats",
	],
	"the inspection, as its lead": [
		"case/eligibility-panel",
		"factual-accuracy/challenge-fields",
		"factual-accuracy/factual-accuracy-screen",
		"factual-accuracy/outcome-form",
		"inspection/add-case",
		"inspection/add-member",
		"inspection/allocation/allocate-cases",
		"inspection/allocation/spread-the-rest",
		"inspection/change-reference",
		"inspection/contested-cases",
		"inspection/edit-details",
		"inspection/further-rulings",
		"inspection/guidance-of-new-cases",
		"inspection/keeping",
		"inspection/member-device",
		"inspection/member-row",
		"inspection/remove-cases",
		"inspection/ruling",
		"inspection/sample-import/imported",
		"inspection/sample-import/preview-import",
		"inspection/spare-key",
		"instrument-versions/choose-moves",
		"joining/name-sender",
		"judgement/area-section",
		"judgement/contrary-item",
		"judgement/decision-form",
		"judgement/evidence-picker",
		"judgement/falsification",
		"judgement/finding-item",
		"judgement/finding-list",
		"judgement/overall-score-form",
		"judgement/removed-links",
		"judgement/reopen-rating",
		"judgement/sentence-evidence",
		"rehearsal/member-rehearsal",
		"reports/gate/decide-form",
		"reports/gate/disclosure-item",
		"reports/gate/identifying-list",
		"reports/gate/threshold-form",
		"second-scoring/ask-form",
		"second-scoring/resolve-form",
		"second-scoring/scoring-item",
	],
	"what is never handed over": [
		"rehearsal/rehearsal-frame",
		"self-assessment/details-screen",
		"self-assessment/start-assessment-screen",
	],
};

const writes = /\bapply\(|\bsession\.(?:type|undo|redact)\(|\buse(?:Text|Field)\(|<WrittenText/;

it("every file of the app that writes says where and as whom", () => {
	const found = Object.entries(sources).filter(([, source]) => writes.test(source));
	const named = found.map(([file]) => file.replace(/^\/src\/app\/|\.tsx?$/g, ""));
	expect(named.toSorted()).toEqual(Object.values(writing).flat().toSorted());
});

/** What a planning function gave, where nothing stood in the way. */
function done<Planned>(planned: Result<Planned, { readonly kind: string }>): Planned {
	if (!planned.ok) throw new Error(planned.problem.kind);
	return planned.value;
}

/** A member with this role who has a case. */
function memberAs(role: Role) {
	const scene = team();
	scene.lead.apply([plan("member-2", "role", role)]);
	scene.assessor.takeIn(scene.lead.pack("member-2"));
	const { assessor, assessment } = scene;
	const change =
		(stream: string, record: string) =>
		(field: string, value: Json): Change => ({
			stream,
			record,
			field,
			value,
		});
	return {
		...scene,
		journal: assessor.device.journal,
		person: assessor.card.person,
		ofAssessment: change(assessment, assessment),
		ofCase: (record: string) => change(assessment, record),
		judging: (record: string) => change(JUDGEMENT, record),
	};
}

describe.each(roles.filter((role) => !may(role, "plan")))(
	"what the app lets a member write is taken in, as %s:",
	(role) => {
		it("in an assessment", () => {
			const { assessor, assessment, journal, ofAssessment, ofCase, outcomeOf } = memberAs(role);
			const apply = assessor.apply;
			apply(completing(assessment));
			apply([ofAssessment(fieldNames.reason("B1"), "Seen"), ofAssessment(REVIEW_REASON, "Wh")]);
			for (const check of caseAssessmentGuidance.checks) {
				apply(planAcknowledgement(assessment, check, answersOf(journal, assessment)));
				apply([ofAssessment(fieldNames.acknowledged(check.id), "Known")]);
			}
			apply(planEvidence("evidence", assessment, 1, { text: "Seen" }));
			apply([ofCase("evidence")("removed", true), ofCase("evidence")("removed", false)]);
			apply([planNote("note", assessment, 1), planRecordSeen("record", assessment, 1)]);
			apply(planPassage(journal, "passage", assessment, { record: "note", field: "text", question: "", text: "So" }));
			apply(planCard("card", assessment, "", 1));
			apply([ofCase("card")("called", "999"), ofCase("card")(CARD_STEP_DRAFT, "Clo")]);
			const asked = { assessment, question: "B1", kind: "query", owner: "member-2", text: "Why?" } as const;
			apply(done(planThread("thread", asked, 1)));
			const [thread] = threadsOf(journal, assessment);
			if (!thread) throw new Error("Nothing was asked");
			apply([ofCase("thread")(REPLY_DRAFT, "Bec"), ...done(planReply("reply", thread, "Because", 1))]);
			apply([done(planClosing(thread, true, { id: "member-2", role, person: "", name: "" }))]);
			for (const state of ["ready", "in-progress"]) apply([ofAssessment("state", { state, reason: "", covers: {} })]);
			expect(outcomeOf()).toBe("taken in");
		});

		it("in the plan", () => {
			const { assessor, journal, person, sampleCase, outcomeOf } = memberAs(role);
			const apply = assessor.apply;
			apply([planPerson("member-2", person), planInterestsDeclared("member-2"), planRehearsed("member-2")]);
			apply([plan(INSPECTION, interestDraft(person), "He was m")]);
			const declared = { member: "member-2", sampleCase, ground: "other", reason: "He was my pupil" } as const;
			apply(done(planInterest(journal, "interest", declared)));
			apply([plan("interest", WITHDRAWAL_DRAFT, "Ano"), ...done(planWithdrawal("interest", "Another of that name"))]);
			if (may(role, "dip-sample")) {
				apply(done(planDraw(journal, "draw", { population: "all", size: 1, seed: "seed", reason: "" })));
				apply([plan(INSPECTION, redrawDraft(person), "One m")]);
				apply(done(planDraw(journal, "again", { population: "all", size: 1, seed: "seed", reason: "One more" })));
			}
			expect(outcomeOf()).toBe("taken in");
		});

		it("beside the cases", () => {
			const { assessor, assessment, journal, judging, outcomeOf } = memberAs(role);
			const apply = assessor.apply;
			apply(planEvidence("seen", assessment, 1, { text: "Seen" }));
			apply(planUseInJudgement(journal, "used", "seen"));
			apply([judging("used")("theme/family", true), judging("used")("removed", true)]);
			apply([...planExample("example", 1, { text: "A mentor" }), judging("example")("removed", true)]);
			if (may(role, "dissent")) {
				const said = { decision: `${assessment}:1`, who: "Me", why: "Too good", role };
				apply([judging(JUDGEMENT)("dissent/why", "Too"), ...done(planDissent("dissent", said))]);
			}
			expect(outcomeOf()).toBe("taken in");
		});

		it("redacting any of it that can be", () => {
			const { assessor, assessment, journal, person, sampleCase, outcomeOf } = memberAs(role);
			assessor.apply(planEvidence("seen", assessment, 1, { text: "CANARY" }));
			const declared = { member: "member-2", sampleCase, ground: "other", reason: "CANARY" } as const;
			assessor.apply(done(planInterest(journal, "interest", declared)));
			if (may(role, "dip-sample")) {
				assessor.apply(done(planDraw(journal, "draw", { population: "all", size: 1, seed: "seed", reason: "" })));
			}
			const own = [...journal.events.values()].filter(
				(event) => event.writer === assessor.device.writer().id && isRedactable(event),
			);
			const redaction = planRedaction(
				journal,
				{ person, role },
				{ certificate: "act", events: own.map(({ id }) => id), reason: "Named", sought: "" },
			);
			const { changes, redacted } = done(redaction);
			assessor.apply(changes);
			add(journal, redacted);
			expect(outcomeOf()).toBe("taken in");
		});
	},
);
