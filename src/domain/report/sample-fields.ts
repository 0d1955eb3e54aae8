import { allocationField } from "#domain/inspection/allocation.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Json } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import { currentValue } from "#domain/journal/view.ts";
import { type SaidField, sayPlainly } from "./case-fields.ts";

/** What a field of a case in the plan is called. Undefined for what is only being written. */
export function sampleFieldOf(journal: Journal, instrument: Instrument, field: string): SaidField | undefined {
	switch (field) {
		case allocationField("first"):
			return { name: "Allocated to", say: (value) => sayMember(journal, value) };
		case allocationField("second"):
			return { name: "Second assessment allocated to", say: (value) => sayMember(journal, value) };
		case CREATED:
			return { name: "Case", say: () => "Added to the sample" };
		case REMOVED:
			return {
				name: "Case",
				say: (value) => (value === true ? "Removed from the sample" : "Put back into the sample"),
			};
		case "reference":
			return { name: "Reference of the case", say: sayPlainly };
		case "eligibility":
			return { name: "Lead inspector’s decision on the sample", say: (value) => sayDecision(instrument, value) };
		case "eligibility-reason":
			return undefined;
		default:
			return { name: field, say: sayPlainly };
	}
}

function sayMember(journal: Journal, value: Json): string {
	return textOf(value) === "" ? "Nobody" : textOf(currentValue(journal, textOf(value), "name"));
}

function sayDecision({ eligibility }: Instrument, value: Json): string {
	const { decision, outcome, reason } = objectOf(value);
	const label = eligibility?.outcomes.find(({ id }) => id === outcome)?.label;
	if (label === undefined) return sayPlainly(value);
	const what = decision === "exclude" ? "Excluded from the sample" : "Kept in the sample";
	return `${what}. Outcome: ${label}. Reason: ${textOf(reason).trim() || "not given"}`;
}
