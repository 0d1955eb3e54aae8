import { redactedField, redactionReasonField } from "#domain/inspection/redaction.ts";
import type { Event, RecordId, StreamId } from "#domain/journal/event.ts";
import type { FieldIndex, FieldName, Journal } from "#domain/journal/journal.ts";
import { CREATED, createdBy, isIntroduction } from "#domain/journal/own-fields.ts";
import { eventsInView } from "#domain/journal/view.ts";
import { LINK } from "#domain/judgement/links.ts";
import { DISSENT } from "#domain/judgement/rating-fields.ts";

/** Kinds of records that are listed wherever they stand: in an assessment they would be taken for another part of the inspection. */
const ofOtherParts: readonly string[] = ["interest", LINK, DISSENT];

/** Whether an event of an assessment is about something that belongs to it, and to nothing else. */
export type IsInPlace = (event: Event) => boolean;

/**
 * Tells whether events are in place. The view goes by record and field, whatever the stream: so an event in one assessment
 * could otherwise change another, or the plan.
 */
export function placesIn(merged: Journal): IsInPlace {
	const creationsOf = new Map<RecordId, StreamId[]>();
	for (const { record, field, stream } of eventsInView(merged)) {
		if (field === CREATED) creationsOf.set(record, [...(creationsOf.get(record) ?? []), stream]);
	}
	// Nothing is created twice: what was a safeguarding card could be made a note by it.
	const isOf = (stream: StreamId, record: RecordId) => {
		const creations = creationsOf.get(record);
		return creations?.length === 1 && creations[0] === stream;
	};
	const streamsOf = new Map<FieldIndex, ReadonlySet<StreamId | undefined>>();
	const isIn = (stream: StreamId, { record, field }: FieldName) => {
		const index = merged.fields.get(record)?.get(field);
		if (index === undefined) return true;
		const streams = streamsOf.get(index) ?? new Set(index.events.map((id) => merged.events.get(id)?.stream));
		streamsOf.set(index, streams);
		return streams.size === 1 && streams.has(stream);
	};
	return (event) => {
		const { stream, record, field } = event;
		if (isIntroduction(event) || field === redactedField(stream) || field === redactionReasonField(stream)) return true;
		const created = field === CREATED && record !== stream ? createdBy(event) : undefined;
		if (created && (ofOtherParts.includes(created.kind) || !isOf(stream, created.parent))) return false;
		return isOf(stream, record) && isIn(stream, event);
	};
}
