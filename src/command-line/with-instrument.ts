import type { Instrument } from "#domain/instrument/instrument.ts";
import { parseInstrumentFile } from "#domain/instrument/parse-instrument-file.ts";
import { instrumentCommand as words } from "#ui/words/en/instrument-command.ts";
import { sayInstrumentFileProblem } from "#ui/words/say-fault.ts";
import type { Outcome } from "./outcome.ts";
import { readHandWritten, sayFaults } from "./read-hand-written.ts";

/** Goes on with the instrument in a file; where there is none, ends with everything that is wrong. */
export async function withInstrument(
	file: string,
	goOn: (instrument: Instrument) => Promise<Outcome>,
): Promise<Outcome> {
	const read = await readHandWritten(file);
	const parsed = read.ok ? parseInstrumentFile(read.value) : read;
	if (parsed.ok) return goOn(parsed.value);
	const { problem } = parsed;
	if (problem.kind === "file-unreadable") return { code: 1, text: words.unreadable(file, problem.detail) };
	const { what, todo } = sayInstrumentFileProblem(problem);
	const faults = "faults" in problem ? sayFaults(problem.faults) : [];
	return { code: 1, text: [words.refused(file, what), ...faults, todo].join("\n\n") };
}
