import { fieldNames } from "#domain/assessment/answers.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import file from "#schemas/resettlement-cag/v1.2.json";
import { scenario } from "#support/scenario.ts";

const parsed = parseInstrument(file);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));

/** The case assessment guidance as the app ships it. */
export const cag = parsed.value;

/** Answers to all that an ordinary, released case needs: every judgement yes, every description written. */
const complete: Readonly<Record<string, Json>> = {
	A1: "no",
	A2: "not_recorded",
	A3: "not_recorded",
	A4: "not_recorded",
	A5: "not_recorded",
	A6: "not_recorded",
	A7: "no",
	...Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`B${index + 1}`, "yes"])),
	"B2.what": "A flat",
	"B2.lead_time": "length 6 weeks",
	"B2.extent": "In full",
	"B4.custody": "GCSEs",
	"B4.release": "College",
	"B4.extent": "In part",
	"B6.custody": "CAMHS",
	"B6.release": "GP",
	"B6.extent": "In full",
};

/** The changes that answer every question of a case. */
export function completing(assessment: RecordId): readonly Change[] {
	const change = (record: RecordId, field: string, value: Json): Change => ({
		stream: assessment,
		record,
		field,
		value,
	});
	return [
		...Object.entries(complete).map(([id, value]) => change(assessment, fieldNames.answer(id), value)),
		change("need", "created", { kind: "B8.needs", parent: assessment, order: 1 }),
		change("need", fieldNames.answer("nature"), "Mentoring"),
	];
}

/** A case of the guidance with every question answered. */
export function completeCase() {
	const s = scenario(cag);
	for (const [id, value] of Object.entries(complete)) s.answer(id, value);
	s.addPart("B8.needs", { nature: "Mentoring" });
	return s;
}
