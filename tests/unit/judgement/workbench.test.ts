import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directions, evidenceSources } from "#domain/judgement/evidence.ts";
import { areas } from "#domain/judgement/judgement.ts";
import { workbenchOf } from "#domain/judgement/workbench.ts";
import { buildInspection } from "#support/inspection-builder.ts";

describe("the matrix of the workbench", () => {
	it("has written evidence, meetings and cases; an interview is a meeting", () => {
		const { addEvidence, journal } = buildInspection();
		for (const source of evidenceSources) addEvidence({ text: source, source, area: "policy", direction: "for" });
		expect(workbenchOf(journal).rows[0]?.cells.map((cell) => [cell.kind, cell.for.map(({ text }) => text)])).toEqual([
			["written", ["document"]],
			["meetings", ["meeting", "interview"]],
			["cases", ["case"]],
		]);
	});

	it("has every item once: in a cell, or among those not placed", () => {
		const given = fc.record({
			source: fc.constantFrom(...evidenceSources, "" as const),
			area: fc.constantFrom(...areas, "" as const),
			direction: fc.constantFrom(...directions, "" as const),
		});
		fc.assert(
			fc.property(fc.array(given, { maxLength: 12 }), (items) => {
				const { addEvidence, journal } = buildInspection();
				const made = items.map((item, at) => addEvidence({ ...item, text: `Item ${at}` }));
				const { rows, notPlaced } = workbenchOf(journal);
				const shown = rows.flatMap(({ cells }) => cells.flatMap((cell) => [...cell.for, ...cell.against]));
				expect([...shown, ...notPlaced].map(({ id }) => id).toSorted()).toEqual(made.toSorted());
				expect(notPlaced).toHaveLength(items.filter(({ area, direction }) => !area || !direction).length);
			}),
			{ numRuns: 40 },
		);
	});

	it("leaves out what holds nothing yet", () => {
		const { addEvidence, journal } = buildInspection();
		addEvidence({ text: " ", area: "policy", direction: "for" });
		const { rows, notPlaced } = workbenchOf(journal);
		expect(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.for))).toEqual([]);
		expect(notPlaced).toEqual([]);
	});
});
