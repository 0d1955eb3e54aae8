import type { Result } from "#domain/result.ts";
import type { Instrument } from "./instrument.ts";
import { type InstrumentProblem, parseInstrument } from "./parse-instrument.ts";
import { parseJsonFile } from "./parse-json-file.ts";
import type { JsonFileProblem } from "./read-json-file.ts";

export type InstrumentFileProblem = JsonFileProblem | InstrumentProblem;

/**
 * Reads the file of an instrument, whoever made it. Refused with everything that is wrong, each fault with its path, its rule
 * and its line in the file.
 */
export function parseInstrumentFile(bytes: Uint8Array): Result<Instrument, InstrumentFileProblem> {
	return parseJsonFile(bytes, "instrument-invalid", parseInstrument);
}
