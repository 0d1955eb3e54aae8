import type { PlannedRedaction } from "#domain/inspection/plan-redaction.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Clock } from "#domain/journal/clock.ts";
import { eventsOfDrafts } from "#domain/journal/drafts.ts";
import type { Event, EventId, Introduction, RecordId } from "#domain/journal/event.ts";
import { add, createJournal, type FieldName, type Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { type UndoProblem, undo } from "#domain/journal/undo.ts";
import { currentValue, headsOf, recordsOf } from "#domain/journal/view.ts";
import { createWriter } from "#domain/journal/writer.ts";
import type { Result } from "#domain/result.ts";
import type { Opened } from "#vault/opened.ts";
import type { JournalId, StorageProblem, Stored, Vault } from "#vault/vault.ts";
import { createSaveQueue, type SaveQueue } from "./save-queue.ts";
import { createTyping, type Place } from "./typing.ts";

/** Who is at work, and with what they write. */
export interface Author {
	readonly opened: Opened;
	readonly introduction: Introduction;
	readonly clock: Clock;
}

/** Which fields a listener is called for: all, those of a record, or one. */
export interface Interest {
	readonly record?: RecordId;
	readonly field?: string;
}

/**
 * One open journal: what the screens read, and the only way in which they change it. A change is in the journal and on the
 * screen at once; storing follows by itself and says how it goes in `queue`.
 */
export interface Session {
	readonly id: JournalId;
	readonly journal: Journal;
	readonly author: Author;
	readonly queue: SaveQueue;
	/** Rows on disk whose seal did not open: named, never deleted. */
	readonly damaged: readonly string[];
	apply(changes: readonly Change[]): void;
	/**
	 * Events of these changes, each of another field, for who stores them together with others (`Vault.takeIn`); they are in
	 * the journal once it `receive`s them. Their writer writes nothing else: should they not be stored, no chain has a gap.
	 */
	writeApart(changes: readonly Change[]): readonly Event[];
	/** Takes a text as it is being typed. It becomes a change when the person leaves the field. */
	type(place: Place, text: string): void;
	leave(place: Place): void;
	/** The text on the screen: what is being typed, otherwise what stands. */
	shownText(record: RecordId, field: string): string;
	/** Takes back the person's own last change of a field, but nothing that `barrier` names: what a sign-off covers. */
	undo(record: RecordId, field: string, barrier?: readonly EventId[]): Result<undefined, UndoProblem>;
	/** Takes the values of entries away, and records in the same breath who did and why. */
	redact(planned: PlannedRedaction): void;
	/** An order behind all records of a kind. */
	nextOrder(kind: string, parent: RecordId): number;
	/** Takes what another tab stored, or what was brought or taken in. Texts that a closed tab left behind become changes. */
	receive(stored: Pick<Stored, "events" | "abandoned">): void;
	subscribe(interest: Interest, listener: (changed: readonly FieldName[]) => void): () => void;
	/** Stores what is being typed as drafts: the tab is being hidden. */
	flush(): void;
	/** Makes changes of everything typed and waits until all is on disk: before locking, signing off, updating. */
	settle(): Promise<Result<undefined, StorageProblem>>;
}

interface Listener {
	readonly interest: Interest;
	readonly call: (changed: readonly FieldName[]) => void;
}

export const newId = (): string => crypto.randomUUID();

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** Opens a journal from what is stored of it. Texts that a closed tab left behind become changes first. */
export function openSession(vault: Vault, id: JournalId, stored: Stored, author: Author): Session {
	const journal = createJournal();
	const queue = createSaveQueue(vault, id);
	const writer = createWriter({
		id: author.opened.writer,
		introduction: author.introduction,
		clock: author.clock,
		random,
	});
	const listeners = new Set<Listener>();

	function notify(changed: readonly FieldName[]) {
		for (const { interest, call } of [...listeners]) {
			const relevant = changed.filter(
				({ record, field }) =>
					(interest.record === undefined || interest.record === record) &&
					(interest.field === undefined || interest.field === field),
			);
			if (relevant.length > 0) call(relevant);
		}
	}

	function receive({ events, abandoned }: Pick<Stored, "events" | "abandoned">) {
		for (const event of events) author.clock.saw(event.at);
		notify(add(journal, events).changed);
		if (abandoned.length > 0) record(eventsOfDrafts(journal, writer, abandoned));
	}

	function record(events: readonly Event[]) {
		notify(add(journal, events).changed);
		queue.append(events);
	}

	const typing = createTyping({
		writer: writer.id,
		tick: () => author.clock.tick(),
		newId,
		beginTyping: queue.beginTyping,
		endTyping: queue.endTyping,
		storeDraft: queue.saveDraft,
		commit(place, text, bases, draft) {
			const heads = headsOf(journal, place.record, place.field).map((head) => head.id);
			const isUnchanged = text === textOf(currentValue(journal, place.record, place.field)) && sameIds(heads, bases);
			if (isUnchanged) queue.dropDraft(draft.id);
			else record(writer.write(journal, { ...place, value: text, bases, draft }));
		},
	});

	receive(stored);

	return {
		id,
		journal,
		author,
		queue,
		damaged: stored.damaged,
		apply(changes) {
			for (const change of changes) record(writer.write(journal, change));
		},
		writeApart(changes) {
			const { introduction, clock } = author;
			const apart = createWriter({ id: newId(), introduction, clock, random });
			return changes.flatMap((change) => apart.write(journal, change));
		},
		type: (place, text) =>
			typing.type(place, text, () => headsOf(journal, place.record, place.field).map((head) => head.id)),
		leave: typing.leave,
		shownText: (at, field) => typing.textOf({ record: at, field }) ?? textOf(currentValue(journal, at, field)),
		undo(at, field, barrier) {
			const undone = undo(journal, writer, at, field, barrier);
			if (!undone.ok) return undone;
			record(undone.value);
			return { ok: true, value: undefined };
		},
		redact({ redacted, changes }) {
			record([...redacted, ...changes.flatMap((change) => writer.write(journal, change))]);
		},
		receive,
		nextOrder: (kind, parent) => (recordsOf(journal, kind, parent).at(-1)?.order ?? 0) + 1,
		subscribe(interest, call) {
			const listener = { interest, call };
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		flush: typing.flush,
		settle() {
			typing.leaveAll();
			return queue.settled();
		},
	};
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((id) => b.includes(id));
}
