import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyPrecedence } from "#domain/journal/copy-precedence.ts";
import type { Event } from "#domain/journal/event.ts";
import { redact } from "#domain/journal/redact.ts";
import { withhold } from "#domain/journal/withhold.ts";
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
/** Until what one window stored has been told to the others. */
const untilHeard = () => new Promise((resolve) => setTimeout(resolve, 5));
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

	it.each(["at once", "one after the other"])("two may be redacted by two windows %s", async (when) => {
		const { vault: other } = await browser.openUnlockedTab();
		for (const tab of [vault, other]) await eventsIn(tab);
		const byOther = other.append(journal, [redacted(first)]);
		if (when === "one after the other") await byOther;
		await Promise.all([byOther, vault.append(journal, [redacted(third)])]);
		for (const tab of [vault, other]) expectValue(await tab.compact());
		expect(await textsWithTheName()).toEqual([]);
		const { vault: next } = await browser.openUnlockedTab();
		for (const reader of [vault, other, next]) {
			expect(await eventsIn(reader)).toEqual([redacted(first), second, redacted(third)]);
		}
	});

	it("none is lost with a row of which another window has removed what held it too", async () => {
		const withheld = [4, 5, 6, 7].map((seq) => withhold(event(seq)));
		await takeIn(withheld.slice(0, 2));
		await takeIn(withheld.slice(2));
		const { vault: other } = await browser.openUnlockedTab();
		for (const tab of [vault, other]) await eventsIn(tab);
		expectValue(await takeIn([event(4), event(6)]));
		await untilHeard();
		expectValue(await takeIn([event(5)], other));
		const all = [first, second, third, event(4), event(5), event(6), withhold(event(7))];
		expect(await eventsIn((await browser.openUnlockedTab()).vault)).toEqual(all);
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

	it("one is redacted though the row does not open, holds up nothing, and is gone from both copies once the row does", async () => {
		await changeDisk(browser.indexedDB, "events", damaged);
		expect(expectValue(await vault.append(journal, [redacted(first), event(7)])).copies).toBe(2);
		expect((await vault.outsideCopy([{ journal, events: [redacted(third)], drafts: [] }])).ok).toBe(true);
		expectValue(await vault.append(journal, [event(8)]));
		expect(expectValue(await vault.compact())).toEqual({ left: 0 });
		expect(await eventsIn(vault)).toEqual([redacted(first), second, third, event(7), event(8)]);
		expect((await textsWithTheName()).filter((text) => text.includes(first.id))).toEqual([]);
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

	it("one that is redacted while the second copy takes nothing is said to be left, until it does", async () => {
		browser.mirror.leaveRoom(0);
		expect(expectValue(await vault.append(journal, [redacted(first)])).copies).toBe(1);
		expect(expectValue(await vault.compact()).left).toBeGreaterThan(0);
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(expectValue(await vault.compact())).toEqual({ left: 0 });
		expect((await textsWithTheName()).filter((text) => text.includes(first.id))).toEqual([]);
		expect(await eventsIn(vault)).toEqual([redacted(first), second, third]);
	});

	it("one that is redacted in one window while another takes it in whole goes from both copies", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		for (const tab of [vault, other]) await eventsIn(tab);
		await Promise.all([takeIn([redacted(named(9))], other), takeIn([named(9), event(10)])]);
		for (const tab of [vault, other]) expectValue(await tab.compact());
		expect((await textsWithTheName()).filter((text) => text.includes(named(9).id))).toEqual([]);
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
	const seqs = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
	const kind = fc.constantFrom("take in", "take in", "take in withheld", "write", "redact", "take in redacted");
	const step = fc.record({ kind, seqs, tab: fc.nat(1), isHeard: fc.boolean() });
	const wordsOf = (seq: number) => `What is said in ${seq}.`;
	const whole = (seq: number) => event(seq, { value: { salt: "", value: wordsOf(seq) } });
	const copyOf = (seq: number, copy: string) =>
		copy.includes("redact") ? redact(whole(seq)) : copy.includes("withheld") ? withhold(whole(seq)) : whole(seq);

	it("in two windows, what counts of each is there, and nothing that was redacted", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
				const own = openBrowser();
				const { vault: one } = await own.openTabWithVault();
				const id = expectValue(await one.createJournal());
				const { vault: other } = await own.openUnlockedTab();
				const expected = new Map<number, Event>();
				for (const { kind: copy, seqs: chosen, tab, isHeard } of steps) {
					const by = tab === 0 ? one : other;
					const events = chosen.map((seq) => copyOf(seq, copy));
					expectValue(
						copy.startsWith("take in") ? await by.takeIn([{ journal: id, events }]) : await by.append(id, events),
					);
					for (const each of events) {
						const before = expected.get(each.seq);
						if (!before || copyPrecedence(each) > copyPrecedence(before)) expected.set(each.seq, each);
					}
					if (isHeard) await untilHeard();
				}
				const { vault: next } = await own.openUnlockedTab();
				for (const reader of [one, other, next]) {
					const { events, damaged: unreadable } = expectValue(await reader.read(id));
					expect(new Set(events)).toEqual(new Set(expected.values()));
					expect(events).toHaveLength(expected.size);
					expect(unreadable).toEqual([]);
				}
				for (const tab of [one, other, next]) await tab.lock();
				expectValue(await (await own.openUnlockedTab()).vault.read(id));
				const texts = (await textsOpenedWith(await takeOldKeys(own), own)).join();
				for (const [seq, { value }] of expected) expect(texts.includes(wordsOf(seq))).toBe(value !== undefined);
				own.close();
			}),
			{ numRuns: 40 },
		);
	});
});
