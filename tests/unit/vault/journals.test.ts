import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Event, Json } from "#domain/journal/event.ts";
import { type JournalId, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { type Browser, expectValue, NO_FILE_SYSTEM, openBrowser } from "./browser.ts";
import { changeDisk, damaged, readDisk } from "./disk.ts";
import { event, redacted } from "./journal-content.ts";

let browser: Browser;
let vault: Vault;
let journal: JournalId;
beforeEach(async () => {
	browser = openBrowser();
	({ vault } = await browser.openTabWithVault());
	journal = expectValue(await vault.createJournal());
});
afterEach(() => browser.close());

describe("a journal", () => {
	it("is listed, the vault's own is not", async () => {
		const second = expectValue(await vault.createJournal());
		expect(new Set(expectValue(await vault.journals()))).toEqual(new Set([journal, second]));
	});

	it("gives back any events that were appended, in any groups", async () => {
		const anyEvents = fc.uniqueArray(fc.tuple(fc.nat(), fc.string({ unit: "binary" }), fc.jsonValue()), {
			selector: ([seq]) => seq,
			maxLength: 8,
		});
		await fc.assert(
			fc.asyncProperty(fc.array(anyEvents, { maxLength: 3 }), async (groups) => {
				const id = expectValue(await vault.createJournal());
				const events = groups.map((group, index) =>
					group.map(([seq, field, value]) =>
						event(seq, { id: `${index}:${seq}`, field, value: { salt: "", value: value as Json } }),
					),
				);
				for (const group of events) {
					expect(await vault.append(id, group)).toEqual({ ok: true, value: { at: 1_800_000_000_000, copies: 2 } });
				}
				const { vault: other, kill } = await browser.openUnlockedTab();
				expect(byId(expectValue(await other.read(id)).events)).toEqual(byId(events.flat()));
				kill();
			}),
			{ numRuns: 30 },
		);
	});

	it("keeps its events from every other", async () => {
		await vault.append(journal, [event(1)]);
		await vault.append(VAULT_JOURNAL, [event(2)]);
		expect(expectValue(await vault.read(journal)).events).toEqual([event(1)]);
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toEqual([event(2)]);
	});

	it("stores the same event once, however often it is appended", async () => {
		await vault.append(journal, [event(1), event(1)]);
		await vault.append(journal, [event(1), event(2)]);
		const { vault: other } = await browser.openUnlockedTab();
		await other.append(journal, [event(2)]);
		expect((await readDisk(browser.indexedDB)).events).toHaveLength(2);
	});

	it("puts a redacted event in the place of the whole one, never the other way round", async () => {
		await vault.append(journal, [event(1), event(2)]);
		await vault.append(journal, [redacted(event(1))]);
		await vault.append(journal, [event(1)]);
		const { vault: other } = await browser.openUnlockedTab();
		expect(byId(expectValue(await other.read(journal)).events)).toEqual([redacted(event(1)), event(2)]);
		expect((await readDisk(browser.indexedDB)).events).toHaveLength(2);
	});

	it("gives an event that two tabs stored at once, and its redaction, once", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		await Promise.all([vault.read(journal), other.read(journal)]);
		await Promise.all([vault.append(journal, [event(1)]), other.append(journal, [event(1)])]);
		expect(expectValue(await vault.read(journal)).events).toEqual([event(1)]);
		await vault.append(journal, [redacted(event(1))]);
		const { vault: third } = await browser.openUnlockedTab();
		expect(expectValue(await third.read(journal)).events).toEqual([redacted(event(1))]);
	});

	it("names a row that does not open, gives the others, and keeps all", async () => {
		await vault.append(journal, [event(1), event(2)]);
		const spoilt = (await readDisk(browser.indexedDB)).events?.[0]?.id;
		await changeDisk(browser.indexedDB, "events", (row) => (row.id === spoilt ? damaged(row) : row));
		const stored = expectValue(await vault.read(journal));
		expect(stored.damaged).toEqual([`events/${spoilt}`]);
		expect(stored.events).toHaveLength(1);
		expect((await readDisk(browser.indexedDB)).events).toHaveLength(2);
	});

	it("takes an event whose only row is damaged again", async () => {
		await vault.lock();
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		({ vault } = await browser.openUnlockedTab());
		await vault.append(journal, [event(1)]);
		await changeDisk(browser.indexedDB, "events", damaged);
		const { vault: other } = await browser.openUnlockedTab();
		await other.append(journal, [event(1)]);
		expect(expectValue(await other.read(journal))).toMatchObject({ events: [event(1)], damaged: [expect.any(String)] });
	});

	it("names rows whose contents were exchanged", async () => {
		await vault.append(journal, [event(1), event(2)]);
		const [first, second] = (await readDisk(browser.indexedDB)).events ?? [];
		await changeDisk(browser.indexedDB, "events", (row) => ({
			...row,
			sealed: row.id === first?.id ? second?.sealed : first?.sealed,
		}));
		const stored = expectValue(await vault.read(journal));
		expect(stored.events).toEqual([]);
		expect(new Set(stored.damaged)).toEqual(new Set([`events/${first?.id}`, `events/${second?.id}`]));
	});

	it("names a row that was moved here from another journal", async () => {
		const second = expectValue(await vault.createJournal());
		await vault.append(journal, [event(1)]);
		await changeDisk(browser.indexedDB, "events", (row) => ({ ...row, journal: second }));
		const [row] = (await readDisk(browser.indexedDB)).events ?? [];
		expect(expectValue(await vault.read(second))).toEqual({
			events: [],
			abandoned: [],
			damaged: [`events/${row?.id}`],
		});
	});

	it("is damaged where its only key does not open, and the others are not", async () => {
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		await vault.append(journal, [event(1)]);
		await changeDisk(browser.indexedDB, "journals", (row) => (row.id === journal ? damaged(row) : row));
		const { vault: other } = await browser.openUnlockedTab();
		expect(await other.read(journal)).toEqual({
			ok: false,
			problem: { kind: "storage-damaged", detail: `journals/${journal}` },
		});
		expect((await other.read(VAULT_JOURNAL)).ok).toBe(true);
	});

	it("that does not exist is told as damaged", async () => {
		expect(await vault.read("none")).toMatchObject({ ok: false, problem: { kind: "storage-damaged" } });
	});
});

function byId(events: readonly Event[]): readonly Event[] {
	return events.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
