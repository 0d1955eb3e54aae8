import * as z from "zod/mini";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import { findAnswerFaults } from "./answer-faults.ts";
import { type Fault, shapeFaultsOf } from "./fault.ts";
import { placesOf } from "./fields.ts";
import { findIdentityFaults } from "./identity-faults.ts";
import { type Instrument, instrumentSchema } from "./instrument.ts";
import { findReferenceFaults } from "./reference-faults.ts";

export interface InstrumentProblem extends Problem {
	readonly kind: "instrument-invalid";
	readonly faults: readonly Fault[];
}

/**
 * Reads an instrument from unknown data. Refused with everything that is wrong, each fault with its path and rule: first
 * all that does not fit the schema; when everything fits, all that points nowhere, is named twice, is counted wrongly or
 * depends on itself.
 */
export function parseInstrument(data: unknown): Result<Instrument, InstrumentProblem> {
	const shape = z.safeParse(instrumentSchema, data);
	const faults = shape.success ? findRuleFaults(shape.data) : shapeFaultsOf(shape.error);
	return shape.success && faults.length === 0 ? ok(shape.data) : failed({ kind: "instrument-invalid", faults });
}

function findRuleFaults(instrument: Instrument): readonly Fault[] {
	const places = placesOf(instrument);
	return [
		...findIdentityFaults(instrument, places),
		...findAnswerFaults(instrument, places),
		...findReferenceFaults(instrument, places),
		...findEmptySections(instrument),
	];
}

function findEmptySections({ sections }: Instrument): readonly Fault[] {
	return sections.flatMap(({ id, questions, note }, at) =>
		questions.length === 0 && note === undefined
			? [{ path: `sections.${at}.questions`, rule: "empty-section" as const, id }]
			: [],
	);
}
