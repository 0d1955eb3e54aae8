import { failed, type Result } from "#domain/result.ts";
import type { Fault } from "./fault.ts";
import { type JsonFileProblem, readJsonFile } from "./read-json-file.ts";

interface Faulty<Kind extends string> {
	readonly kind: Kind;
	readonly faults: readonly Fault[];
}

/**
 * Reads a file that somebody wrote by hand and parses what it holds. `kind` is that of the problem that `parse` gives; each of
 * its faults gets the line of the file that it is on.
 */
export function parseJsonFile<Value, Kind extends string>(
	bytes: Uint8Array,
	kind: Kind,
	parse: (data: unknown) => Result<Value, Faulty<Kind>>,
): Result<Value, JsonFileProblem | Faulty<Kind>> {
	const read = readJsonFile(bytes);
	if (!read.ok) return read;
	const { value, lines, faults } = read.value;
	if (faults.length > 0) return failed({ kind, faults });
	const parsed = parse(value);
	if (parsed.ok) return parsed;
	return failed({ kind, faults: parsed.problem.faults.map((fault) => ({ ...fault, line: lineOf(fault, lines) })) });
}

/** The line of the name that nobody reads, or of the value; of what is missing, that of what it is missing from. */
function lineOf(fault: Fault, lines: ReadonlyMap<string, number>): number {
	const name = fault.rule === "unknown-keys" ? fault.keys.slice(0, 1) : [];
	const steps = [...fault.path.split("."), ...name].filter((step) => step !== "");
	for (let count = steps.length; count > 0; count -= 1) {
		const line = lines.get(steps.slice(0, count).join("."));
		if (line !== undefined) return line;
	}
	return 1;
}
