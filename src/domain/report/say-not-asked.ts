import { applies } from "#domain/assessment/applies.ts";
import { whyNotAsked } from "#domain/assessment/why-not-asked.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import type { AssessmentReading } from "./case-question-blocks.ts";
import { sayRecorded } from "./case-reading.ts";
import { nameOfField, sayCondition } from "./say-condition.ts";

/** "Not asked: it is asked when A7 is “Yes”. A7: No." Where that depends on something not asked itself, why that is not, too. */
export function sayNotAsked({ instrument, one, source }: AssessmentReading, id: string): string {
	const { fields } = engineOf(instrument);
	const name = (field: string) => nameOfField(instrument, field);
	const sayDecider = (field: string) => {
		const place = fields.get(field);
		const isAsked = applies(field, fields, one.answers);
		const said = isAsked ? place && sayRecorded(source, place.field) : "not asked";
		return `${name(field)}: ${said || "nothing recorded"}`;
	};
	const sentences = whyNotAsked(id, fields, one.answers).map(({ field, condition, decidedBy }, index) => {
		const before = index === 0 ? "Not asked: " : "";
		const when = sayCondition(instrument, condition, source.country);
		return `${before}${field === id ? "it" : name(field)} is asked when ${when}. ${decidedBy.map(sayDecider).join("; ")}.`;
	});
	return sentences.join(" ");
}
