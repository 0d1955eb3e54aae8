import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { removedRecordsOf } from "#domain/journal/view.ts";
import { inspectionEvidenceOf } from "#domain/judgement/evidence.ts";
import { findingsOf, JUDGEMENT, judgementOf, planFinding, planMove } from "#domain/judgement/judgement.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const textsOf = ({ journal }: ReturnType<typeof buildInspection>) =>
	findingsOf(journal, "strength").map(({ text }) => text);

describe("findings", () => {
	it("are what the lead wrote, each list in its own order", () => {
		const inspection = buildInspection();
		inspection.addFinding("strength", "Clear policy");
		inspection.addFinding("recommendation", "Evaluate it", "the management board");
		inspection.addFinding("strength", "Good links");
		expect(judgementOf(inspection.journal)).toMatchObject({
			strengths: [{ text: "Clear policy" }, { text: "Good links" }],
			improvements: [],
			recommendations: [{ text: "Evaluate it", addressee: "the management board" }],
		});
	});

	it("go where they are moved, one place at a time, and stay at the ends", () => {
		const moves = fc.array(fc.record({ at: fc.nat({ max: 3 }), way: fc.constantFrom("up" as const, "down" as const) }));
		fc.assert(
			fc.property(moves, (moves) => {
				const inspection = buildInspection();
				for (const text of ["a", "b", "c", "d"]) inspection.addFinding("strength", text);
				for (const { at, way } of moves) {
					const before = textsOf(inspection);
					const moved = findingsOf(inspection.journal, "strength")[at];
					inspection.apply(planMove(inspection.journal, "strength", moved?.id ?? "", way));
					const to = Math.min(3, Math.max(0, way === "up" ? at - 1 : at + 1));
					expect(textsOf(inspection)).toEqual(before.toSpliced(at, 1).toSpliced(to, 0, before[at] ?? ""));
				}
			}),
			{ numRuns: 30 },
		);
	});

	it("move although two devices gave them the same order", () => {
		const inspection = buildInspection();
		for (const id of ["a", "b", "c"]) {
			inspection.apply([planFinding(id, "strength", 1), { stream: JUDGEMENT, record: id, field: "text", value: id }]);
		}
		inspection.apply(planMove(inspection.journal, "strength", "c", "up"));
		expect(textsOf(inspection)).toEqual(["a", "c", "b"]);
	});

	it("that are removed leave the list and can be put back where they were", () => {
		const inspection = buildInspection();
		const [first] = ["one", "two"].map((text) => inspection.addFinding("strength", text));
		const remove = (value: boolean) =>
			inspection.apply([{ stream: JUDGEMENT, record: first ?? "", field: "removed", value }]);
		remove(true);
		expect(textsOf(inspection)).toEqual(["two"]);
		expect(removedRecordsOf(inspection.journal, "strength", JUDGEMENT)).toHaveLength(1);
		remove(false);
		expect(textsOf(inspection)).toEqual(["one", "two"]);
	});
});

describe("the evidence log", () => {
	it("has every item with what is known of it, and nothing for what is not said yet", () => {
		const inspection = buildInspection();
		inspection.addEvidence({
			text: "Seen",
			source: "document",
			area: "policy",
			direction: "against",
			date: "2026-03-09",
		});
		inspection.addEvidence({ text: "Heard" });
		expect(inspectionEvidenceOf(inspection.journal)).toMatchObject([
			{ text: "Seen", source: "document", area: "policy", direction: "against", date: "2026-03-09", reference: "" },
			{ text: "Heard", source: "", area: "", direction: "", date: "" },
		]);
	});

	it("does not hold what was noted in a case", () => {
		const inspection = buildInspection();
		const { assessment } = inspection.addCase("unfinished");
		inspection.apply([
			{ stream: assessment, record: "e", field: "created", value: { kind: "evidence", parent: assessment, order: 1 } },
		]);
		expect(inspectionEvidenceOf(inspection.journal)).toEqual([]);
	});

	it("takes no source, direction or area that it does not know", () => {
		const inspection = buildInspection();
		const wrong = { source: "rumour", direction: "both", area: "staff" } as never;
		inspection.addEvidence(wrong);
		expect(inspectionEvidenceOf(inspection.journal)).toMatchObject([{ source: "", direction: "", area: "" }]);
	});
});
