import * as z from "zod/mini";
import { type Fault, shapeFaultsOf } from "#domain/instrument/fault.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { parseJsonFile } from "#domain/instrument/parse-json-file.ts";
import type { JsonFileProblem } from "#domain/instrument/read-json-file.ts";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

const ids = z.exactOptional(z.array(z.string()).check(z.minLength(1)));

/** As a person answers: the value of an option, several of them, text, or what is recorded repeatedly, one by one. */
const given = z.union([z.string(), z.array(z.string()), z.array(z.record(z.string(), z.string()))]);

/** What has to follow. Nothing is expected of what is not named. */
const expected = z.strictObject({
	/** Ids of questions, follow-ups, descriptions, aids and facts. */
	asked: ids,
	notAsked: ids,
	/** Still to be answered before the assessment is finished. */
	required: ids,
	notRequired: ids,
	/** The id of a check that speaks up, or a kind of problem and the id that it is at: "reason-missing B9". */
	problems: ids,
	noProblems: ids,
	/** By question: which of its further guidance is shown, each by its place in the list, from 1. */
	guidance: z.exactOptional(z.record(z.string(), z.array(z.number().check(z.int(), z.positive())))),
	/** The id of an outcome, or "undecided". */
	eligibility: z.exactOptional(z.string()),
	/** By question: "due 2026-02-28", "due-at-start 2026-02-28", "no-limit" or "cannot-be-determined". */
	due: z.exactOptional(
		z.record(
			z.string(),
			z.string().check(z.regex(/^((due|due-at-start) \d{4}-\d{2}-\d{2}|no-limit|cannot-be-determined)$/)),
		),
	),
});

const scenario = z.strictObject({
	/** A sentence: what is shown. */
	name: z.string().check(z.minLength(1)),
	/** The versions of the instrument that it is about; where they are not named, every one. */
	versions: ids,
	/** Where the service is; where it is not named, in England. */
	country: z.exactOptional(z.enum(["england", "wales"])),
	/** Answers by the id of what they answer. */
	given: z.record(z.string(), given),
	/** Reasons by the id of the question. */
	reasons: z.exactOptional(z.record(z.string(), z.string())),
	expect: expected,
});

/** What an instrument does with certain answers: the file `scenarios.json` beside its versions. */
export const scenarioFileSchema = z.strictObject({
	$schema: z.exactOptional(z.string()),
	/** The id of the instrument. */
	instrument: z.string(),
	scenarios: z.array(scenario).check(z.minLength(1)),
});

export type Scenario = z.infer<typeof scenario>;
export type Expected = Scenario["expect"];
export type Given = z.infer<typeof given>;

export interface ScenariosProblem extends Problem {
	readonly kind: "scenarios-invalid";
	readonly faults: readonly Fault[];
}

/**
 * Reads scenarios from unknown data and gives those that are about this version of their instrument. Refused with everything
 * that does not fit the schema, and where they are about another instrument.
 */
export function parseScenarios(
	data: unknown,
	{ id, version }: Pick<Instrument, "id" | "version">,
): Result<readonly Scenario[], ScenariosProblem> {
	const shape = z.safeParse(scenarioFileSchema, data);
	if (!shape.success) return failed({ kind: "scenarios-invalid", faults: shapeFaultsOf(shape.error) });
	const { instrument, scenarios } = shape.data;
	return instrument === id
		? ok(scenarios.filter(({ versions }) => versions?.includes(version) ?? true))
		: failed({ kind: "scenarios-invalid", faults: [{ path: "instrument", rule: "other-instrument", id }] });
}

/** Reads the file of scenarios beside an instrument, as `parseScenarios` does. */
export function parseScenarioFile(
	bytes: Uint8Array,
	instrument: Pick<Instrument, "id" | "version">,
): Result<readonly Scenario[], JsonFileProblem | ScenariosProblem> {
	return parseJsonFile(bytes, "scenarios-invalid", (data) => parseScenarios(data, instrument));
}
