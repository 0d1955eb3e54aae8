import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance as cag, findInstrument } from "#app/instruments.ts";
import { casesInSample } from "#domain/findings/case-in-sample.ts";
import { countQuestion, countSample } from "#domain/findings/counts.ts";
import { createDevices } from "#support/histories.ts";
import { buildInspection, type Ending } from "#support/inspection-builder.ts";

const judgementQuestions = cag.sections.flatMap(({ questions }) => questions).filter(({ judgement }) => judgement);

const endings = ["signed-off", "excluded", "unresolved", "unfinished"] as const satisfies readonly Ending[];

const optionsOf = (question: (typeof judgementQuestions)[number]) =>
	question.answer.type === "choice" ? question.answer.options.map(({ value }) => value) : [];

/** A case: how it ends, and an answer or none to every judgement question. */
const anyCase = fc.record({
	ending: fc.constantFrom(...endings),
	given: fc.record(
		Object.fromEntries(
			judgementQuestions.map((question) => [question.id, fc.constantFrom("", ...optionsOf(question))]),
		),
	),
});

describe("counts", () => {
	it("equal a recount by hand of the signed-off cases, and together are the number of inspected cases", () => {
		fc.assert(
			fc.property(fc.array(anyCase, { maxLength: 5 }), (cases) => {
				const inspection = buildInspection();
				for (const { ending, given } of cases) inspection.addCase(ending, given);
				const found = casesInSample(inspection.journal, findInstrument);
				const inspected = cases.filter(({ ending }) => ending === "signed-off");
				for (const question of judgementQuestions) {
					const counts = countQuestion(found, question);
					// The one judgement question that another answer parks.
					const isParked = ({ given }: (typeof cases)[number]) => question.id === "B8" && given.B7 === "na_no_need";
					const asked = inspected.filter((one) => !isParked(one)).map(({ given }) => given[question.id] ?? "");
					const times = (starts: string) => asked.filter((value) => value.startsWith(starts)).length;
					expect(counts).toEqual({
						yes: times("yes"),
						no: times("no"),
						notApplicable: times("na_"),
						notAnswered: asked.filter((value) => value === "").length,
						notAsked: inspected.filter(isParked).length,
						inConflict: 0,
					});
				}
				const at = (ending: Ending) => cases.filter((one) => one.ending === ending).length;
				expect(inspection.numbers()).toEqual({
					inSample: cases.length,
					inspected: at("signed-off"),
					excluded: at("excluded"),
					unresolved: at("unresolved"),
					notFinished: at("unfinished"),
				});
			}),
			{ numRuns: 40 },
		);
	});

	it("keep an answer in conflict apart from one not given", () => {
		const [device, other] = createDevices({}, {});
		if (!device || !other) throw new Error("Two devices were asked for");
		const inspection = buildInspection({ device });
		const { assessment } = inspection.addCase("signed-off");
		other.receive(device.journal.events.values());
		inspection.answer(assessment, { B1: "yes" });
		inspection.answer(assessment, { B1: "no" }, other);
		device.receive(other.journal.events.values());
		const [question, next] = judgementQuestions;
		if (!question || !next) throw new Error("The guidance has judgement questions");
		const found = casesInSample(device.journal, findInstrument);
		expect(countQuestion(found, question)).toMatchObject({ yes: 0, no: 0, notAnswered: 0, inConflict: 1 });
		expect(countQuestion(found, next)).toMatchObject({ notAnswered: 1, inConflict: 0 });
	});

	it("leave a case without its instrument on this device among those not finished", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		const found = casesInSample(inspection.journal, () => undefined);
		expect(countSample(found, 1)).toEqual({ inSample: 1, inspected: 0, excluded: 0, unresolved: 0, notFinished: 1 });
	});
});
