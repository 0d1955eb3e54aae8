import type { Instrument, Question } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import reflectionFile from "#schemas/effective-practice-reflection/v1.json" with { type: "json" };
import expectationFile from "#schemas/expectation-75/v1.json" with { type: "json" };
import policyOfCaseFile from "#schemas/local-resettlement-policy-case/v1.json" with { type: "json" };
import policyOfServiceFile from "#schemas/local-resettlement-policy-service/v1.json" with { type: "json" };
import occupationalFile from "#schemas/sfj-fi2/v3.json" with { type: "json" };

export const expectation75 = parsed(expectationFile);
export const policyOfService = parsed(policyOfServiceFile);
export const policyOfCase = parsed(policyOfCaseFile);
export const occupationalStandard = parsed(occupationalFile);
export const reflection = parsed(reflectionFile);

export function questionsOf({ sections }: Instrument): readonly Question[] {
	return sections.flatMap(({ questions }) => questions);
}

function parsed(file: unknown): Instrument {
	const result = parseInstrument(file);
	if (!result.ok) throw new Error(JSON.stringify(result.problem.faults));
	return result.value;
}
