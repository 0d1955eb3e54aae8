import type { Event, RecordId } from "./event.ts";
import { add, type FieldIndex, type Journal, type MutableField, type MutableJournal } from "./journal.ts";
import { createdBy } from "./own-fields.ts";

type Created = MutableJournal["created"];

/** A journal of the same events: what is added to one of the two does not come into the other. */
export function copyOf(journal: Journal): Journal {
	const fields = new Map<RecordId, Map<string, MutableField>>();
	const contested = new Set<FieldIndex>();
	for (const [record, named] of (journal as MutableJournal).fields) {
		const copies = new Map<string, MutableField>();
		for (const [name, field] of named) {
			const copy = copyOfField(field);
			copies.set(name, copy);
			if (journal.contested.has(field)) contested.add(copy);
		}
		fields.set(record, copies);
	}
	const created: Created = new Map();
	for (const kind of journal.created.keys()) copyKind(journal, created, kind);
	const { events, introductions } = journal;
	const copy: MutableJournal = {
		events: new Map(events),
		fields,
		contested,
		created,
		introductions: new Map(introductions),
	};
	return copy;
}

/**
 * The journal as it would be with these events, without changing it. The two share what the events do not touch, so that the
 * cost is that of the events: it is to be read before anything is added to either.
 */
export function journalWith(journal: Journal, events: readonly Event[]): Journal {
	if (events.length === 0) return journal;
	const { fields, contested, created, introductions } = journal as MutableJournal;
	const copy: MutableJournal = {
		events: new Map(journal.events),
		fields: new Map(fields),
		contested: new Set(contested),
		created: new Map(created),
		introductions: new Map(introductions),
	};
	for (const record of new Set(events.map((event) => event.record))) {
		copy.fields.set(record, new Map(fields.get(record)));
	}
	for (const { record, field: name } of events) {
		const field = fields.get(record)?.get(name);
		if (field === undefined || copy.fields.get(record)?.get(name) !== field) continue;
		const own = copyOfField(field);
		copy.fields.get(record)?.set(name, own);
		if (copy.contested.delete(field)) copy.contested.add(own);
	}
	for (const kind of new Set(events.flatMap((event) => createdBy(event)?.kind ?? [])))
		copyKind(journal, copy.created, kind);
	add(copy, events);
	return copy;
}

function copyOfField(field: MutableField): MutableField {
	return { ...field, events: [...field.events], heads: new Set(field.heads), named: new Set(field.named) };
}

function copyKind(journal: Journal, to: Created, kind: string): void {
	const parents = [...(journal.created.get(kind) ?? [])];
	to.set(kind, new Map(parents.map(([parent, records]) => [parent, new Set(records)])));
}
