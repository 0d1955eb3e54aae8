import fc from "fast-check";
import type { Json } from "#domain/journal/event.ts";
import { type Direction, directions, type EvidenceSource, evidenceSources } from "#domain/judgement/evidence.ts";
import { type Area, areas } from "#domain/judgement/judgement.ts";
import { buildInspection, type Ending } from "./inspection-builder.ts";

const endings: readonly Ending[] = ["signed-off", "excluded", "unresolved", "unfinished"];

/** The judgement questions of the shipped instrument that are always asked, with options of each. */
const options: Readonly<Record<string, readonly Json[]>> = {
	B1: ["yes", "no"],
	B2: ["yes", "no", "na_not_released"],
	B7: ["yes", "no", "na_no_need"],
	B8: ["yes", "no"],
	B14: ["yes", "no"],
	distance_band: ["0_to_50_miles", "51_to_100_miles", "more_than_100_miles", "not_recorded"],
};

/** What goes into an inspection; plain, so that a counterexample can be read. */
export interface InspectionPlan {
	readonly cases: readonly { readonly ending: Ending; readonly given: Readonly<Record<string, Json | undefined>> }[];
	readonly evidence: readonly {
		readonly source: EvidenceSource | "";
		readonly area: Area | "";
		readonly direction: Direction | "";
	}[];
}

/** Inspections of few cases, answered in part. */
export function anyInspection(): fc.Arbitrary<InspectionPlan> {
	const given = fc.record(
		Object.fromEntries(
			Object.entries(options).map(([id, values]) => [id, fc.option(fc.constantFrom(...values), { nil: undefined })]),
		),
	);
	return fc.record({
		cases: fc.array(fc.record({ ending: fc.constantFrom(...endings), given }), { maxLength: 4 }),
		evidence: fc.array(
			fc.record({
				source: fc.constantFrom(...evidenceSources, "" as const),
				area: fc.constantFrom(...areas, "" as const),
				direction: fc.constantFrom(...directions, "" as const),
			}),
			{ maxLength: 6 },
		),
	});
}

export function builtFrom({ cases, evidence }: InspectionPlan) {
	const inspection = buildInspection();
	for (const { ending, given } of cases) {
		const answered = Object.entries(given).flatMap(([id, value]) =>
			value === undefined ? [] : [[id, value] as const],
		);
		inspection.addCase(ending, Object.fromEntries(answered));
	}
	for (const [index, item] of evidence.entries()) inspection.addEvidence({ text: `Item ${index}`, ...item });
	return inspection;
}
