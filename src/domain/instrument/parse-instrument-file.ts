import { failed, type Result } from "#domain/result.ts";
import type { Fault } from "./fault.ts";
import type { Instrument } from "./instrument.ts";
import { type InstrumentProblem, parseInstrument } from "./parse-instrument.ts";
import { type JsonFileProblem, readJsonFile } from "./read-json-file.ts";

export type InstrumentFileProblem = JsonFileProblem | InstrumentProblem;

/**
 * Reads the file of an instrument, whoever made it. Refused with everything that is wrong, each fault with its path, its rule
 * and its line in the file.
 */
export function parseInstrumentFile(bytes: Uint8Array): Result<Instrument, InstrumentFileProblem> {
	const read = readJsonFile(bytes);
	if (!read.ok) return read;
	const { value, lines, faults } = read.value;
	if (faults.length > 0) return failed({ kind: "instrument-invalid", faults });
	const parsed = parseInstrument(value);
	if (parsed.ok) return parsed;
	const placed = parsed.problem.faults.map((fault) => ({ ...fault, line: lineOf(fault, lines) }));
	return failed({ kind: "instrument-invalid", faults: placed });
}

/** Of what is missing, the line of what it is missing from. */
function lineOf({ path }: Fault, lines: ReadonlyMap<string, number>): number {
	const steps = path.split(".");
	for (let count = steps.length; count > 0; count -= 1) {
		const line = lines.get(steps.slice(0, count).join("."));
		if (line !== undefined) return line;
	}
	return 1;
}
