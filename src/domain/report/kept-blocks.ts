import { fieldNames } from "#domain/assessment/answers.ts";
import { engineOf } from "#domain/findings/case-in-sample.ts";
import { type FieldPlace, placesOf } from "#domain/instrument/fields.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { keyValues, paragraph } from "./blocks.ts";
import { nameOf } from "./case-fields.ts";
import { type AssessmentReading, evidenceRows } from "./case-question-blocks.ts";
import { sayRecorded, sayText } from "./case-reading.ts";
import type { Block, KeyValues } from "./report.ts";

/**
 * What was recorded under earlier versions of the instrument and the one that stands does not ask: it is kept, and counts
 * nowhere. None where there is nothing.
 */
export function keptBlocks(reading: AssessmentReading): readonly Block[] {
	const rows = placesNotAsked(reading).flatMap(({ version, place }) => rowsOf(reading, version, place));
	if (rows.length === 0) return [];
	return [
		paragraph("This version of the instrument does not ask what follows. It was recorded under an earlier one."),
		keyValues("Kept from earlier versions, and not counted", rows),
	];
}

interface EarlierPlace {
	readonly version: Instrument;
	readonly place: FieldPlace;
}

/** Every place of an earlier version that the one that stands does not have, as the latest that has it asks it. */
function placesNotAsked({ instrument, source }: AssessmentReading): readonly EarlierPlace[] {
	const { fields } = engineOf(instrument);
	const places = new Map<string, EarlierPlace>();
	for (const version of source.earlier)
		for (const place of placesOf(version))
			if (!fields.has(place.id) && !places.has(place.id)) places.set(place.id, { version, place });
	return [...places.values()];
}

function rowsOf(reading: AssessmentReading, version: Instrument, place: FieldPlace): KeyValues["rows"] {
	const { id, field, role } = place;
	const source = { ...reading.source, instrument: version };
	const recorded = [
		{ key: role === "question" ? `${id}: ${field.text}` : nameOf(place), value: sayRecorded(source, field) },
		{ key: `${id}: reason and evidence`, value: sayText(source, fieldNames.reason(id)) },
	];
	const evidence = evidenceRows(reading, id).map(({ key, value }) => ({ key: `${id}: ${key}`, value }));
	return [...recorded.filter(({ value }) => value !== ""), ...evidence];
}
