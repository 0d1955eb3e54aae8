import { answersOf, fieldNames } from "#domain/assessment/answers.ts";
import { createEngine } from "#domain/assessment/engine.ts";
import { type Evaluation, evaluate, problemsOf, reevaluate } from "#domain/assessment/evaluate.ts";
import type { AssessmentProblem } from "#domain/assessment/problem.ts";
import { isAssessed, type Standing, standingOf } from "#domain/inspection/eligibility.ts";
import { planReview, type ReviewAction, reviewOf } from "#domain/inspection/review.ts";
import { caseOf, planCase, planDecision } from "#domain/inspection/sample.ts";
import type { Role } from "#domain/inspection/team.ts";
import type { Country, Instrument } from "#domain/instrument/instrument.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { oneDevice } from "#support/histories.ts";

const CASE = "case-1";
const ASSESSMENT = "assessment-1";

/** A problem as a test names it: what is wrong, and at which question. */
export interface SaidProblem {
	readonly kind: AssessmentProblem["kind"];
	readonly question: string;
}

/** One case under an instrument, spoken to in questions and answers. Every answer is also checked against a full evaluation. */
export function scenario(instrument: Instrument, country: Country = "england") {
	const device = oneDevice();
	const { journal } = device;
	const engine = createEngine(instrument);
	const answers = answersOf(journal, ASSESSMENT);
	let part = 0;

	const apply = (change: Change) => add(journal, device.writer().write(journal, change));
	const situation = () => ({ answers, country, assessed: isAssessed(standing()) });
	const standing = (): Standing =>
		standingOf(instrument.eligibility, engine.fields, answers, caseOf(journal, CASE).decision);

	for (const change of planCase(
		{ case: CASE, assessment: ASSESSMENT },
		"Case 1",
		{ id: instrument.id, version: instrument.version, fingerprint: "" },
		1,
	))
		apply(change);
	let evaluation: Evaluation = evaluate(engine, situation());
	let wasAssessed = situation().assessed;

	/** Writes a field and evaluates again what depends on it. */
	const write = (field: string, id: string, value: Json) => {
		apply({ stream: ASSESSMENT, record: ASSESSMENT, field, value });
		const now = situation();
		evaluation = now.assessed === wasAssessed ? reevaluate(engine, evaluation, now, [id]) : evaluate(engine, now);
		wasAssessed = now.assessed;
	};

	return {
		journal,
		answers,
		answer: (id: string, value: Json) => write(fieldNames.answer(id), id, value),
		reason: (id: string, text: string) => write(fieldNames.reason(id), id, text),
		acknowledge: (check: string, text: string) =>
			write(fieldNames.acknowledged(check), instrument.checks.find(({ id }) => id === check)?.at ?? "", text),
		/** Applies what a plan of the domain came to; what it answers is not evaluated again. */
		apply: (changes: readonly Change[]) => {
			for (const change of changes) apply(change);
		},
		addPart(field: string, values: Readonly<Record<string, Json>>) {
			part += 1;
			const record = `part-${part}`;
			const value = { kind: field, parent: ASSESSMENT, order: part };
			apply({ stream: ASSESSMENT, record, field: "created", value });
			for (const [id, given] of Object.entries(values))
				apply({ stream: ASSESSMENT, record, field: fieldNames.answer(id), value: given });
			evaluation = reevaluate(engine, evaluation, situation(), [field]);
		},
		decide(decision: "inspect" | "exclude", reason: string) {
			const now = standing();
			if (now.kind === "undecided" || !now.outcome) throw new Error("There is nothing to decide");
			apply(planDecision(CASE, { outcome: now.outcome.id, decision, reason }));
			evaluation = evaluate(engine, situation());
			wasAssessed = situation().assessed;
		},
		standing,
		evaluation: () => evaluation,
		evaluatedAnew: () => evaluate(engine, situation()),
		state: (question: string) => evaluation.questions.get(question)?.state,
		question: (question: string) => evaluation.questions.get(question),
		problems: (): readonly SaidProblem[] =>
			problemsOf(evaluation)
				.filter(({ severity }) => severity !== "info")
				.map((problem) => ({
					kind: problem.kind,
					question: "field" in problem ? problem.field : problem.kind === "check" ? problem.check : problem.at,
				})),
		review: () => reviewOf(journal, ASSESSMENT),
		act(action: ReviewAction, role: Role | undefined, reason = "") {
			const planned = planReview(
				action,
				{ journal, assessment: ASSESSMENT, role, standing: standing(), evaluation },
				reason,
			);
			if (planned.ok) apply(planned.value);
			return planned;
		},
	};
}
