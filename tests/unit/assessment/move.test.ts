import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersOf, fieldNames } from "#domain/assessment/answers.ts";
import { compareMove } from "#domain/assessment/compare-move.ts";
import { evaluate, problemsOf } from "#domain/assessment/evaluate.ts";
import { instrumentMovesOf } from "#domain/assessment/instrument-moves.ts";
import { planJudgedAgain } from "#domain/assessment/judge-again.ts";
import { moveProblem, planMove } from "#domain/assessment/move.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import { reviewOf } from "#domain/inspection/review.ts";
import { assessmentFor, planAssessment, planCase } from "#domain/inspection/sample.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { undo } from "#domain/journal/undo.ts";
import { cag } from "#support/cag.ts";
import { oneDevice, twoDevices } from "#support/histories.ts";
import { revisedCagFile } from "#support/revised-cag.ts";

const revised = revisedCagFile();
const CASE = "case-1";
const ASSESSMENT = "assessment-1";

describe("what a move comes to", () => {
	it("puts every answer in one of four groups, and says what is new", () => {
		const { compare } = begun({ B1: "yes", B3: "yes", B4: "na_not_released", B14: "no" });
		const impact = compare(revised);
		expect(impact.carried.map(({ id }) => id)).toEqual(["B1"]);
		expect(impact.toJudgeAgain.map(({ place, isOffered }) => [place.id, isOffered])).toEqual([
			["B3", true],
			["B4", false],
		]);
		expect(impact.parked.map(({ place, why }) => [place.id, why])).toEqual([["B14", "question-gone"]]);
		expect(impact.added.map(({ id }) => id)).toEqual(["B15"]);
	});

	it("says beforehand the very answers that have to be judged again afterwards", () => {
		const given = begun({ B1: "yes", B3: "yes", B4: "na_not_released", B14: "no" });
		const said = given.compare(revised).toJudgeAgain.map(({ place }) => place.id);
		given.move(cag, revised);
		expect(given.toJudgeAgain(revised)).toEqual(said);
	});

	it("parks a prompt that offers others, which nobody judges", () => {
		const others = structuredClone(cag);
		const aid = others.sections[1]?.questions[0]?.aids[0];
		if (aid?.answer.type === "choice")
			aid.answer.options = aid.answer.options.map((one) => ({ ...one, value: `${one.value}_2` }));
		const { parked, toJudgeAgain } = begun({ [aid?.id ?? ""]: "yes" }).compare(others);
		expect(parked.map(({ place, why }) => [place.id, why])).toEqual([[aid?.id, "option-gone"]]);
		expect(toJudgeAgain).toEqual([]);
	});

	it("parks what the condition of the other version does not ask", () => {
		const never = structuredClone(cag);
		const question = never.sections[1]?.questions[0];
		if (question) question.appliesWhen = { of: "A7", is: ["yes"] };
		const { compare } = begun({ A7: "no", B1: "yes" });
		expect(compare(never).parked.map(({ place, why }) => [place.id, why])).toEqual([["B1", "not-asked"]]);
	});
});

describe("moving an assessment", () => {
	it("changes its version, no answer, and tells who moved it and why", () => {
		const given = begun({ B3: "yes", B14: "no" });
		given.move(cag, revised);
		expect(assessmentFor(given.journal, CASE, "first")?.instrument.version).toBe("1.3");
		expect(given.answers.answer("B14")).toBe("no");
		expect(instrumentMovesOf(given.journal, ASSESSMENT)).toMatchObject([
			{ from: { version: "1.2" }, to: { version: "1.3" }, reason: "New version", by: "Name of person-1" },
		]);
	});

	it("asks to judge again what is worded otherwise, until it is confirmed", () => {
		const given = begun({ B1: "yes", B3: "yes" });
		given.move(cag, revised);
		expect(given.toJudgeAgain(revised)).toEqual(["B3"]);
		given.apply(planJudgedAgain(given.journal, ASSESSMENT, engineOf(revised), "B3"));
		expect(given.toJudgeAgain(revised)).toEqual([]);
	});

	it("asks no more once the answer is changed, and again when that change is taken back", () => {
		const given = begun({ B3: "yes" });
		given.move(cag, revised);
		given.answer("B3", "no");
		expect(given.toJudgeAgain(revised)).toEqual([]);
		given.undo("B3");
		expect(given.toJudgeAgain(revised)).toEqual(["B3"]);
	});

	it("asks nothing again of an answer that was given under the version that stands", () => {
		const given = begun({});
		given.move(cag, revised);
		given.answer("B3", "yes");
		expect(given.toJudgeAgain(revised)).toEqual([]);
		given.move(revised, cag);
		expect(given.toJudgeAgain(cag)).toEqual(["B3"]);
	});

	it("keeps what has to be judged again through a further move", () => {
		const third = revisedCagFile("1.4");
		const given = begun({ B3: "yes" });
		given.move(cag, revised);
		given.move(revised, third);
		expect(given.toJudgeAgain(third)).toEqual(["B3"]);
		given.move(third, cag);
		expect(given.toJudgeAgain(cag)).toEqual([]);
	});

	it("does not begin an assessment", () => {
		const given = begun({});
		given.move(cag, revised);
		expect(reviewOf(given.journal, ASSESSMENT).state).toBe("not-started");
	});

	it("is refused for whom it is not, to the same version, to another instrument, and without a reason", () => {
		const given = begun({});
		const { journal } = given;
		const move = { journal, assessment: ASSESSMENT, from: cag, to: revised, role: "lead-inspector" } as const;
		expect(moveProblem({ ...move, role: "inspector" })).toEqual({ kind: "not-your-part" });
		expect(moveProblem({ ...move, to: cag })).toEqual({ kind: "same-version" });
		expect(moveProblem({ ...move, to: { ...revised, id: "another" } })).toEqual({ kind: "other-instrument" });
		expect(planMove(move, "move-1", " ")).toMatchObject({ ok: false, problem: { kind: "reason-needed" } });
	});

	it("is refused once the assessment is finished", () => {
		const given = begun({});
		given.apply({ stream: ASSESSMENT, record: ASSESSMENT, field: "state", value: { state: "signed-off", covers: {} } });
		expect(given.problem(cag, revised)).toEqual({ kind: "assessment-finished", state: "signed-off" });
	});

	it("is refused while the case is assessed twice", () => {
		const given = begun({});
		for (const change of planAssessment("second", CASE, named(cag), "second")) given.apply(change);
		expect(given.problem(cag, revised)).toEqual({ kind: "second-scoring" });
	});

	it("is refused while entries that did not see each other stand side by side", () => {
		const [one, other] = twoDevices();
		const given = begun({}, one);
		one.write(ASSESSMENT, fieldNames.answer("B1"), "yes");
		other.write(ASSESSMENT, fieldNames.answer("B1"), "no");
		one.receive(other.journal.events.values());
		expect(given.problem(cag, revised)).toEqual({ kind: "conflicts", count: 1 });
	});

	it("and moving back leaves everything that is asked, answered and wrong as it was", () => {
		const ids = ["A7", "A8", "B1", "B3", "B4", "B7", "B8", "B14", "B14.route", "release_status"];
		const values = ["yes", "no", "na_not_released", "na_no_need", "words", null];
		const steps = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...values)), { maxLength: 12 });
		fc.assert(
			fc.property(steps, (given) => {
				const one = begun({});
				for (const [id, value] of given) one.answer(id, value);
				const before = one.seen(cag);
				one.move(cag, revised);
				one.move(revised, cag);
				expect(one.seen(cag)).toEqual(before);
			}),
			{ numRuns: 40 },
		);
	});
});

function named(instrument: Instrument) {
	return { id: instrument.id, version: instrument.version, fingerprint: fingerprintOf(instrument) };
}

/** A case under the guidance with these answers. */
function begun(given: Readonly<Record<string, Json>>, device = oneDevice()) {
	const { journal } = device;
	const answers = answersOf(journal, ASSESSMENT);
	const apply = (change: Change) => add(journal, device.writer().write(journal, change));
	const answer = (id: string, value: Json) =>
		apply({ stream: ASSESSMENT, record: ASSESSMENT, field: fieldNames.answer(id), value });
	for (const change of planCase({ case: CASE, assessment: ASSESSMENT }, "Case 1", named(cag), 1)) apply(change);
	for (const [id, value] of Object.entries(given)) answer(id, value);
	let moves = 0;
	const toMove = (from: Instrument, to: Instrument) =>
		({ journal, assessment: ASSESSMENT, from, to, role: "lead-inspector" }) as const;
	const problemsUnder = (instrument: Instrument) =>
		problemsOf(evaluate(engineOf(instrument), { answers, country: "england", assessed: true }));
	return {
		journal,
		answers,
		apply,
		answer,
		undo(id: string) {
			const undone = undo(journal, device.writer(), ASSESSMENT, fieldNames.answer(id));
			if (!undone.ok) throw new Error(undone.problem.kind);
			add(journal, undone.value);
		},
		compare: (to: Instrument) => compareMove(answers, cag, to),
		move(from: Instrument, to: Instrument) {
			moves += 1;
			const planned = planMove(toMove(from, to), `move-${moves}`, "New version");
			if (!planned.ok) throw new Error(planned.problem.kind);
			for (const change of planned.value) apply(change);
		},
		problem: (from: Instrument, to: Instrument) => moveProblem(toMove(from, to)),
		toJudgeAgain: (instrument: Instrument) =>
			problemsUnder(instrument).flatMap((problem) => (problem.kind === "judge-again" ? [problem.field] : [])),
		/** What is asked, answered and wrong. */
		seen: (instrument: Instrument) => ({
			evaluation: evaluate(engineOf(instrument), { answers, country: "england", assessed: true }),
			given: [...engineOf(instrument).fields.keys()].map((id) => [id, answers.answer(id)]),
		}),
	};
}
