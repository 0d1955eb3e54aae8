import { findUncovered, type Uncovered } from "#domain/authoring/find-uncovered.ts";
import { type Deviation, runScenarios } from "#domain/authoring/run-scenario.ts";
import { parseScenarioFile } from "#domain/authoring/scenario-file.ts";
import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { instrumentCommand } from "#ui/words/en/instrument-command.ts";
import { sayInstrumentFileProblem } from "#ui/words/say-fault.ts";
import type { Outcome } from "./outcome.ts";
import { readHandWritten, sayFaults } from "./read-hand-written.ts";

const words = instrumentCommand.scenarios;

/** Runs the scenarios in a file. That there is none is no fault; that one comes out otherwise is. */
export async function checkScenarios(instrument: Instrument, file: string): Promise<Outcome> {
	const read = await readHandWritten(file);
	const parsed = read.ok ? parseScenarioFile(read.value, instrument) : read;
	if (!parsed.ok) {
		const { problem } = parsed;
		if (problem.kind === "file-unreadable") {
			return problem.isMissing
				? { code: 0, text: paragraphs([words.none(file), ...sayUncovered(findUncovered(instrument, []))]) }
				: { code: 1, text: instrumentCommand.unreadable(file, problem.detail) };
		}
		const { what, todo } = sayInstrumentFileProblem(problem);
		const faults = "faults" in problem ? sayFaults(problem.faults) : [];
		return { code: 1, text: paragraphs([instrumentCommand.refused(file, what), ...faults, todo]) };
	}
	const ran = runScenarios(instrument, parsed.value);
	const otherwise = ran.filter(({ deviations }) => deviations.length > 0);
	const uncovered = sayUncovered(findUncovered(instrument, ran));
	if (otherwise.length === 0) return { code: 0, text: paragraphs([words.asExpected(file, ran.length), ...uncovered]) };
	const said = otherwise.map(({ scenario, deviations }) =>
		[scenario.name, ...deviations.map((deviation) => `  ${sayDeviation(deviation)}`)]
			.map(markHiddenCharacters)
			.join("\n"),
	);
	return { code: 1, text: paragraphs([words.otherwise(file, otherwise.length, ran.length), ...said, ...uncovered]) };
}

function sayDeviation<Kind extends Deviation["kind"]>(deviation: Extract<Deviation, { readonly kind: Kind }>): string {
	return words.deviations[deviation.kind as Kind](deviation);
}

function sayUncovered(uncovered: readonly Uncovered[]): readonly string[] {
	if (uncovered.length === 0) return [];
	const lines = uncovered.map(({ path, id, way }) => `  ${id} (${path}): ${words.ways[way]}`);
	return [[words.uncovered(uncovered.length), ...lines].join("\n")];
}

function paragraphs(parts: readonly string[]): string {
	return parts.join("\n\n");
}
