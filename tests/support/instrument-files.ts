import { parseScenarios, type Scenario } from "#domain/authoring/scenario-file.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";

const files = import.meta.glob<{ readonly $schema?: string }>("/schemas/*/v*.json", { eager: true, import: "default" });
const scenarioFiles = import.meta.glob("/schemas/*/scenarios.json", { eager: true, import: "default" });

export interface InstrumentFile {
	/** From the folder of the project: "/schemas/resettlement-cag/v1.2.json". */
	readonly path: string;
	readonly instrument: Instrument;
	/** Those of the file beside it that are about its version. */
	readonly scenarios: readonly Scenario[];
}

/** Every version of every instrument in schemas/. */
export const instrumentFiles: readonly InstrumentFile[] = Object.entries(files)
	.filter(([, file]) => file.$schema === "../instrument.schema.json")
	.map(([path, file]) => {
		const parsed = parseInstrument(file);
		if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.problem)}`);
		const beside = scenarioFiles[path.replace(/[^/]+$/, "scenarios.json")];
		const scenarios = parseScenarios(beside, parsed.value);
		if (!scenarios.ok) throw new Error(`The scenarios beside ${path}: ${JSON.stringify(scenarios.problem)}`);
		return { path, instrument: parsed.value, scenarios: scenarios.value };
	});
