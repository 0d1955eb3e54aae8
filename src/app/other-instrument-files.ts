import reflectionFile from "#schemas/effective-practice-reflection/v1.json";
import expectationFile from "#schemas/expectation-75/v1.json";
import policyOfCaseFile from "#schemas/local-resettlement-policy-case/v1.json";
import policyOfServiceFile from "#schemas/local-resettlement-policy-service/v1.json";
import occupationalStandardFile from "#schemas/sfj-fi2/v3.json";

/** The instruments of the sources besides the case assessment guidance: a part of the app that the first screen does without. */
export const otherInstrumentFiles = [
	policyOfCaseFile,
	policyOfServiceFile,
	expectationFile,
	reflectionFile,
	occupationalStandardFile,
];
