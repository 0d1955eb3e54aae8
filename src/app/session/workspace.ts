import { type NewInspection, planInspection } from "#domain/inspection/inspection.ts";
import type { Change } from "#domain/journal/change.ts";
import { createClock } from "#domain/journal/clock.ts";
import type { Introduction } from "#domain/journal/event.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { currentValue } from "#domain/journal/view.ts";
import { ok, type Result } from "#domain/result.ts";
import type { Exchange } from "#exchange/exchange.ts";
import { startExchange } from "#exchange/start-exchange.ts";
import type { Opened } from "#vault/opened.ts";
import type { Unstored } from "#vault/outside-copy.ts";
import {
	type JournalId,
	type StorageProblem,
	VAULT_JOURNAL,
	type Vault,
	type Change as VaultChange,
} from "#vault/vault.ts";
import { createSaving, type Saving } from "./saving.ts";
import { newId, openSession, type Session } from "./session.ts";

/** Who uses this device, as they said at first run. */
export interface Person {
	readonly id: string;
	readonly name: string;
	readonly role: string;
}

/** Everything that one unlocked tab works with: its vault journal, its person, and the inspections that it has opened. */
export interface Workspace {
	readonly vault: Vault;
	/** What seals and opens the files that colleagues exchange. */
	readonly exchange: Exchange;
	/** What belongs to no inspection: the person, settings. */
	readonly own: Session;
	readonly saving: Saving;
	person(): Person | undefined;
	setPerson(name: string, role: string): void;
	/** Opens them one after the other; after each, `onOpened` hears which are open of how many. */
	inspections(onOpened?: OnOpened): Promise<Result<OpenedInspections, StorageProblem>>;
	/**
	 * Calls back when there is an inspection that this tab has not opened: another one created it, or it was brought or taken
	 * in. Returns how to stop that.
	 */
	subscribeToNew(listener: () => void): () => void;
	/** An inspection's session, opened once; undefined where this device has no such inspection. */
	open(inspection: JournalId): Promise<Result<Session | undefined, StorageProblem>>;
	create(inspection: Omit<NewInspection, "lead">, more: readonly Change[]): Promise<Result<Session, StorageProblem>>;
	/** Stores everything typed, in every open journal. */
	settle(): Promise<Result<undefined, StorageProblem>>;
	flush(): void;
	/** What of every open journal is not on disk, with what is being typed. */
	unstored(): readonly Unstored[];
	/** Lets go of an inspection that was erased. */
	forget(inspection: JournalId): void;
	close(): void;
}

export type OnOpened = (opened: OpenedInspections, all: number) => void;

/** Everything that this device holds, as far as it can be read. */
export interface OpenedInspections {
	readonly sessions: readonly Session[];
	/** Those whose key does not open: named, never deleted. */
	readonly unreadable: readonly JournalId[];
}

/** The record of the vault journal that says who uses this device. */
export const PERSON = "person";

/** Opens the workspace of a tab whose vault has just been unlocked. */
export async function openWorkspace(
	vault: Vault,
	opened: Opened,
	exchange: Exchange = startExchange(),
): Promise<Result<Workspace, StorageProblem>> {
	const clock = createClock(Date.now);
	const sessions = new Map<JournalId, Session>();
	const opening = new Map<JournalId, Promise<Result<Session, StorageProblem>>>();
	const listeners = new Set<() => void>();
	const saving = createSaving();

	async function openJournal(id: JournalId, introduction: Introduction): Promise<Result<Session, StorageProblem>> {
		const stored = await vault.read(id);
		if (!stored.ok) return stored;
		const session = openSession(vault, id, stored.value, { opened, introduction, clock });
		sessions.set(id, session);
		saving.follow(session.queue);
		return ok(session);
	}

	const own = await openJournal(VAULT_JOURNAL, introduce(opened, undefined));
	if (!own.ok) return own;
	const unsubscribe = await vault.subscribe(takeIn);
	const person = () => personOf(own.value);

	function takeIn(change: VaultChange) {
		const session = sessions.get(change.journal);
		if (session) return session.receive(change);
		// Other windows may have the inspection open: opening it here makes changes of the texts, of which they hear.
		if (change.abandoned.length > 0) void openOnce(change.journal);
		for (const listener of listeners) listener();
	}

	function flush() {
		for (const session of sessions.values()) session.flush();
	}

	/** Two calls for one inspection share one session: a writer's numbers run on from event to event. */
	function openOnce(id: JournalId): Promise<Result<Session, StorageProblem>> {
		const session = sessions.get(id);
		if (session) return Promise.resolve(ok(session));
		const running = opening.get(id) ?? openJournal(id, introduce(opened, person()));
		opening.set(id, running);
		return running.finally(() => opening.delete(id));
	}

	return ok({
		vault,
		exchange,
		own: own.value,
		saving,
		person,
		setPerson(name, role) {
			const value = { id: person()?.id ?? newId(), name: name.trim(), role };
			own.value.apply([{ stream: OWN_STREAM, record: PERSON, field: "person", value }]);
		},
		async inspections(onOpened) {
			const ids = await vault.journals();
			if (!ids.ok) return ids;
			const opened: Session[] = [];
			const unreadable: JournalId[] = [];
			for (const id of ids.value) {
				const session = await openOnce(id);
				if (session.ok) opened.push(session.value);
				else if (session.problem.kind === "storage-damaged") unreadable.push(id);
				else return session;
				onOpened?.({ sessions: [...opened], unreadable: [...unreadable] }, ids.value.length);
			}
			return ok({ sessions: opened, unreadable });
		},
		subscribeToNew(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		async open(id) {
			// The vault may be busy for seconds, as while its health is looked at.
			const known = sessions.get(id);
			if (known) return ok(known);
			const ids = await vault.journals();
			if (!ids.ok) return ids;
			return ids.value.includes(id) ? openOnce(id) : ok(undefined);
		},
		async create(inspection, more) {
			const id = await vault.createJournal();
			if (!id.ok) return id;
			const session = await openOnce(id.value);
			if (!session.ok) return session;
			const { id: self = "", name = "" } = person() ?? {};
			const lead = { member: newId(), person: self, name };
			session.value.apply([...planInspection({ ...inspection, lead }), ...more]);
			return session;
		},
		async settle() {
			const all = await Promise.all([...sessions.values()].map((session) => session.settle()));
			return all.find((settled) => !settled.ok) ?? ok(undefined);
		},
		flush,
		unstored() {
			flush();
			const all = [...sessions.values()].map(({ id, queue }) => ({ journal: id, ...queue.pending() }));
			return all.filter(({ events, drafts }) => events.length + drafts.length > 0);
		},
		forget(id) {
			const session = sessions.get(id);
			if (session) saving.forget(session.queue);
			sessions.delete(id);
		},
		close: unsubscribe,
	});
}

function introduce({ device }: Opened, person: Person | undefined): Introduction {
	return { device, person: person?.id ?? "", name: person?.name ?? "", role: person?.role ?? "" };
}

function personOf(own: Session): Person | undefined {
	const { id, name, role } = objectOf(currentValue(own.journal, PERSON, "person"));
	return textOf(name) === "" ? undefined : { id: textOf(id), name: textOf(name), role: textOf(role) };
}
