import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Event } from "#domain/journal/event.ts";
import type { JournalId, Vault } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { addToDisk, changeDisk, damaged, readDisk, removeFromDisk } from "./disk.ts";
import { event, redacted } from "./journal-content.ts";
import { takeOldKeys, textsOpenedWith } from "./old-keys.ts";

const NAME = "Jordan Example";
const named = (seq: number) => event(seq, { value: { salt: "", value: `${NAME} was told` } });
const [first, second, third] = [named(1), event(2), named(3)];

let browser: Browser;
let vault: Vault;
let journal: JournalId;
beforeEach(async () => {
	browser = openBrowser();
	({ vault } = await browser.openTabWithVault());
	journal = expectValue(await vault.createJournal());
	expectValue(await takeIn([first, second, third]));
});
afterEach(() => browser.close());

const takeIn = (events: readonly Event[], by = vault) => by.takeIn([{ journal, events }]);
const rows = async () => (await readDisk(browser.indexedDB)).events ?? [];

async function eventsIn(of: Vault): Promise<readonly Event[]> {
	const { events, damaged: unreadable } = expectValue(await of.read(journal));
	expect(unreadable).toEqual([]);
	return events.toSorted((one, other) => one.seq - other.seq);
}

async function textsWithTheName(): Promise<readonly string[]> {
	const texts = await textsOpenedWith(await takeOldKeys(browser), browser);
	return texts.filter((text) => text.includes(NAME));
}

describe("events that are taken in together", () => {
	it("lie in one row, and are all there whoever reads them", async () => {
		expect(await rows()).toHaveLength(1);
		const { vault: next } = await browser.openUnlockedTab();
		for (const reader of [vault, next]) expect(await eventsIn(reader)).toEqual([first, second, third]);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});

	it("lie in as many rows as they need", async () => {
		const text = "Staff asked the child and the family early what they needed. ".repeat(100);
		const long = Array.from({ length: 30 }, (_, index) => event(index + 4, { value: { salt: "", value: text } }));
		const [before] = await rows();
		expectValue(await takeIn(long));
		const added = (await rows()).filter(({ id }) => id !== before?.id);
		expect(added.length).toBeGreaterThan(1);
		expect(added.length).toBeLessThan(6);
		// A step of the padding, with what belongs to the seal.
		for (const { sealed } of added) expect((sealed as Uint8Array).length).toBeLessThan(64 * 1024 + 64);
		expect(await eventsIn((await browser.openUnlockedTab()).vault)).toEqual([first, second, third, ...long]);
	});

	it("are in a row by themselves where there is room for no other", async () => {
		const longest = event(4, { value: { salt: "", value: "x".repeat(100_000) } });
		expectValue(await takeIn([longest, event(5)]));
		expect(await eventsIn(vault)).toEqual([first, second, third, longest, event(5)]);
	});
});

describe("of events that lie in one row", () => {
	it("one that is redacted takes nothing of the others with it, and leaves nothing of itself", async () => {
		expectValue(await vault.append(journal, [redacted(first)]));
		expectValue(await vault.append(journal, [redacted(third)]));
		expect(expectValue(await vault.compact())).toEqual({ left: 0 });
		expect(await textsWithTheName()).toEqual([]);
		const { vault: next } = await browser.openUnlockedTab();
		for (const reader of [vault, next])
			expect(await eventsIn(reader)).toEqual([redacted(first), second, redacted(third)]);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
	});

	it("all may be redacted at once", async () => {
		expectValue(await vault.append(journal, [first, second, third].map(redacted)));
		expect(await eventsIn((await browser.openUnlockedTab()).vault)).toEqual([first, second, third].map(redacted));
	});

	it("two may be redacted by two windows at once", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		for (const tab of [vault, other]) await eventsIn(tab);
		await Promise.all([other.append(journal, [redacted(first)]), vault.append(journal, [redacted(third)])]);
		const { vault: next } = await browser.openUnlockedTab();
		expect(await eventsIn(next)).toEqual([redacted(first), second, redacted(third)]);
		for (const tab of [vault, other, next]) await tab.lock();
		await browser.openUnlockedTab();
		expect(await textsWithTheName()).toEqual([]);
	});

	it("one that was redacted is taken out of a row that comes back, and the others stay", async () => {
		const [row] = await rows();
		expectValue(await vault.append(journal, [redacted(first)]));
		await vault.lock();
		// As if the row of the redaction had never held the others.
		for (const name of browser.mirror.names()) browser.mirror.remove(name);
		if (row) await addToDisk(browser.indexedDB, "events", row);
		const { vault: next } = await browser.openUnlockedTab();
		expect(await eventsIn(next)).toEqual([redacted(first), second, third]);
		expect((await rows()).map(({ id }) => id)).not.toContain(row?.id);
		expect(await eventsIn((await browser.openUnlockedTab()).vault)).toEqual([redacted(first), second, third]);
	});

	it("none is redacted, and none lost, while the row does not open", async () => {
		const [row] = await rows();
		await changeDisk(browser.indexedDB, "events", damaged);
		expect(await vault.append(journal, [redacted(first)])).toEqual({
			ok: false,
			problem: { kind: "storage-damaged", detail: `events/${row?.id}` },
		});
		await vault.lock();
		const { vault: next } = await browser.openUnlockedTab();
		expect(await eventsIn(next)).toEqual([first, second, third]);
		expectValue(await next.append(journal, [redacted(first)]));
		expect(await eventsIn(next)).toEqual([redacted(first), second, third]);
	});

	it("the others come back with a row that one copy has lost in the meantime", async () => {
		const [row] = await rows();
		await removeFromDisk(browser.indexedDB, "events");
		expectValue(await vault.append(journal, [redacted(first)]));
		await vault.lock();
		const { vault: next } = await browser.openUnlockedTab();
		expect(await eventsIn(next)).toEqual([redacted(first), second, third]);
		expect((await rows()).map(({ id }) => id)).not.toContain(row?.id);
	});

	it("those of an outside copy come back with it, redacted or not", async () => {
		const { file } = expectValue(await vault.outsideCopy([]));
		const key = { kind: "passphrase", passphrase: PASSPHRASE } as const;
		expectValue(await vault.append(journal, [redacted(second)]));
		expect(expectValue(await vault.bringIn(file, key)).events).toEqual({ new: 0, known: 3 });
		expect(await eventsIn(vault)).toEqual([first, redacted(second), third]);
		const elsewhere = openBrowser();
		const { vault: there } = elsewhere.openTab();
		expectValue(await there.restore(file, key));
		expect(await eventsIn(there)).toEqual([first, second, third]);
		elsewhere.close();
	});
});

describe("however events are taken in, written and redacted", () => {
	const seqs = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
	const step = fc.record({ kind: fc.constantFrom("take in", "write", "redact"), seqs, tab: fc.nat(1) });

	it("in two windows, what counts of each is there and nothing else", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
				const own = openBrowser();
				const { vault: one } = await own.openTabWithVault();
				const id = expectValue(await one.createJournal());
				const { vault: other } = await own.openUnlockedTab();
				const expected = new Map<number, Event>();
				for (const { kind, seqs: chosen, tab } of steps) {
					const by = tab === 0 ? one : other;
					const events = chosen.map((seq) => (kind === "redact" ? redacted(event(seq)) : event(seq)));
					expectValue(kind === "take in" ? await by.takeIn([{ journal: id, events }]) : await by.append(id, events));
					for (const each of events) {
						if (kind === "redact" || !expected.has(each.seq)) expected.set(each.seq, each);
					}
				}
				const { vault: next } = await own.openUnlockedTab();
				for (const reader of [one, other, next]) {
					const { events, damaged: unreadable } = expectValue(await reader.read(id));
					expect(new Set(events)).toEqual(new Set(expected.values()));
					expect(events).toHaveLength(expected.size);
					expect(unreadable).toEqual([]);
				}
				own.close();
			}),
			{ numRuns: 40 },
		);
	});
});
