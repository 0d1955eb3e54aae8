import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { redact } from "#domain/journal/redact.ts";
import { withhold } from "#domain/journal/withhold.ts";
import { Stopped } from "#support/memory-files.ts";
import { type Change, ERASED, type JournalEvents, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { changeDisk, damaged, readDisk } from "./disk.ts";
import { fillDatabase } from "./fill-database.ts";
import { interruptDatabase } from "./interrupt-database.ts";
import { event } from "./journal-content.ts";

const INSPECTION = "inspection-of-a-colleague";
const ANOTHER = "inspection-of-another";

/** Two inspections that are not here, and what is recorded of it in the vault's own journal. */
const contents: readonly JournalEvents[] = [
	{ journal: INSPECTION, events: [event(1), withhold(event(2))] },
	{ journal: ANOTHER, events: [event(3)] },
	{ journal: VAULT_JOURNAL, events: [event(8)] },
];

let browser: Browser;
let vault: Vault;
beforeEach(async () => {
	browser = openBrowser();
	({ vault } = await browser.openTabWithVault());
	vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
	vi.restoreAllMocks();
	browser.close();
});

async function eventsIn(of: Vault, journal: string) {
	const { events, damaged: unreadable } = expectValue(await of.read(journal));
	expect(unreadable).toEqual([]);
	return events.toSorted((one, other) => one.seq - other.seq);
}

async function expectAllIn(of: Vault): Promise<void> {
	expect(new Set(expectValue(await of.journals()))).toEqual(new Set([INSPECTION, ANOTHER]));
	for (const { journal, events } of contents) {
		expect(await eventsIn(of, journal)).toEqual(expect.arrayContaining([...events]));
	}
}

describe("taking events in", () => {
	it("makes the journals that are not here, under the ids given, and adds to those that are", async () => {
		expectValue(await vault.append(VAULT_JOURNAL, [event(7)]));
		expect(expectValue(await vault.takeIn(contents)).copies).toBe(2);
		const { vault: next } = await browser.openUnlockedTab();
		await expectAllIn(next);
		expect(await eventsIn(next, VAULT_JOURNAL)).toEqual([event(7), event(8)]);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
		expectValue(await vault.takeIn([{ journal: INSPECTION, events: [event(1), event(4)] }]));
		expect(await eventsIn(vault, INSPECTION)).toEqual([event(1), withhold(event(2)), event(4)]);
	});

	it("a second time stores nothing, and tells nobody", async () => {
		expectValue(await vault.takeIn(contents));
		const [name = ""] = browser.mirror.names();
		const before = { disk: await readDisk(browser.indexedDB), bytes: browser.mirror.contents(name).length };
		const heard: Change[] = [];
		await vault.subscribe((change) => heard.push(change));
		expectValue(await vault.takeIn(contents));
		expect({ disk: await readDisk(browser.indexedDB), bytes: browser.mirror.contents(name).length }).toEqual(before);
		expect(heard).toEqual([]);
	});

	it("makes one key of a journal that is named twice", async () => {
		const twice = [event(1), event(2)].map((one) => ({ journal: INSPECTION, events: [one] }));
		expectValue(await vault.takeIn(twice));
		const { vault: next } = await browser.openUnlockedTab();
		expect(await eventsIn(next, INSPECTION)).toEqual([event(1), event(2)]);
	});

	it("tells this tab and others of what is new", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		const [here, there]: [Change[], Change[]] = [[], []];
		await vault.subscribe((change) => here.push(change));
		await other.subscribe((change) => there.push(change));
		expectValue(await vault.takeIn(contents));
		const news = contents.map((content) => ({ ...content, abandoned: [] }));
		expect(here).toEqual(news);
		await vi.waitFor(() => expect(there).toEqual(news));
	});

	it("in two tabs at once makes one key, under which everything opens", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		const both = await Promise.all([vault.takeIn(contents), other.takeIn(contents)]);
		both.map(expectValue);
		const { vault: third } = await browser.openUnlockedTab();
		await expectAllIn(third);
		// One for each journal.
		expect((await readDisk(browser.indexedDB)).events).toHaveLength(contents.length);
	});

	it("adds nothing to an inspection that was erased here, and nothing to the others with it", async () => {
		const mark = event(6, { record: ANOTHER, field: ERASED });
		expectValue(await vault.append(VAULT_JOURNAL, [mark]));
		const before = await readDisk(browser.indexedDB);
		expect(await vault.takeIn(contents)).toEqual({ ok: false, problem: { kind: "erased", journal: ANOTHER } });
		expect(await readDisk(browser.indexedDB)).toEqual(before);
	});

	it("is refused by a locked vault", async () => {
		await vault.lock();
		expect(await vault.takeIn(contents)).toMatchObject({ problem: { kind: "locked" } });
	});
});

describe("taking in what cannot all be stored", () => {
	it("stores nothing where there is no room", async () => {
		const before = await holdingOfDatabase(browser);
		browser.mirror.leaveRoom(0);
		const makeRoom = fillDatabase();
		expect(await vault.takeIn(contents)).toMatchObject({ problem: { kind: "storage-full" } });
		makeRoom();
		browser.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(await holdingOfDatabase(browser)).toEqual(before);
		expectValue(await vault.takeIn(contents));
		await expectAllIn(vault);
	});

	it("stores nothing where the key of one of the journals does not open", async () => {
		expectValue(await vault.takeIn([{ journal: ANOTHER, events: [] }]));
		await changeDisk(browser.indexedDB, "journals", (row) => (row.id === ANOTHER ? damaged(row) : row));
		for (const name of browser.mirror.names()) browser.mirror.remove(name);
		const { vault: next } = await browser.openUnlockedTab();
		expect(await next.takeIn(contents)).toEqual({
			ok: false,
			problem: { kind: "storage-damaged", detail: `journals/${ANOTHER}` },
		});
		expect(expectValue(await next.journals())).toEqual([ANOTHER]);
		expect((await readDisk(browser.indexedDB)).events).toEqual([]);
	});

	/** What is there by the time that the program ends is all or nothing, and doing it again completes it. */
	async function expectAllOrNothingAfter(stop: (of: Browser) => () => void): Promise<boolean> {
		const stopped = openBrowser();
		const { vault: stopping, kill } = await stopped.openTabWithVault();
		expectValue(await stopping.append(VAULT_JOURNAL, [event(7)]));
		stopped.mirror.tear((unflushed) => Math.floor(unflushed / 2));
		const goOn = stop(stopped);
		const isDone = await stopping.takeIn(contents).then(
			({ ok }) => ok,
			(error) => {
				expect(error).toBeInstanceOf(Stopped);
				return false;
			},
		);
		kill();
		goOn();
		const { vault: next } = await stopped.openUnlockedTab();
		const journals = expectValue(await next.journals());
		if (isDone || journals.length > 0) {
			await expectAllIn(next);
		} else {
			expect(await eventsIn(next, VAULT_JOURNAL)).toEqual([event(7)]);
			expect((await readDisk(stopped.indexedDB)).events).toHaveLength(1);
		}
		expectValue(await next.takeIn(contents));
		await expectAllIn(next);
		expect(await eventsIn(next, VAULT_JOURNAL)).toEqual([event(7), event(8)]);
		stopped.close();
		return isDone;
	}

	it("that is stopped after any step of the mirror has stored all or nothing", async () => {
		const outcomes: boolean[] = [];
		while (!outcomes.at(-1)) {
			outcomes.push(
				await expectAllOrNothingAfter(({ mirror }) => {
					mirror.stopAfter(outcomes.length);
					return () => mirror.stopAfter(Number.POSITIVE_INFINITY);
				}),
			);
		}
		expect(outcomes.length).toBeGreaterThan(1);
	});

	it("that is stopped after any step of the database has stored all or nothing", async () => {
		const outcomes: boolean[] = [];
		while (!outcomes.at(-1)) {
			outcomes.push(await expectAllOrNothingAfter(() => interruptDatabase(outcomes.length, () => new Stopped())));
		}
		expect(outcomes.length).toBeGreaterThan(1);
	});
});

describe("of copies of one event", () => {
	const whole = event(2);
	const take = (events: JournalEvents["events"]) => vault.takeIn([{ journal: INSPECTION, events }]);
	const rows = async () => (await readDisk(browser.indexedDB)).events ?? [];

	it("a whole one takes the place of one whose value was withheld, and a redacted one of both", async () => {
		expectValue(await take([withhold(whole)]));
		const [first] = await rows();
		expectValue(await take([whole]));
		expect(await eventsIn(vault, INSPECTION)).toEqual([whole]);
		expect((await rows()).map(({ id }) => id)).not.toContain(first?.id);
		expectValue(await take([redact(whole)]));
		expect(await eventsIn(vault, INSPECTION)).toEqual([redact(whole)]);
		expect(await rows()).toHaveLength(1);
	});

	it("one whose value was withheld takes the place of none", async () => {
		expectValue(await take([whole, redact(event(3))]));
		const before = await rows();
		expectValue(await take([withhold(whole), { ...redact(event(3)), withheld: true }]));
		expectValue(await vault.append(INSPECTION, [withhold(whole)]));
		expect(await rows()).toEqual(before);
	});

	it("the one that counts is stored where several come together", async () => {
		expectValue(await take([withhold(whole), whole, withhold(event(3)), redact(event(3)), event(3)]));
		expect(await eventsIn(vault, INSPECTION)).toEqual([whole, redact(event(3))]);
		expect(await rows()).toHaveLength(1);
	});

	it("an older outside copy puts none back that counts less", async () => {
		const key = { kind: "passphrase", passphrase: PASSPHRASE } as const;
		expectValue(await take([withhold(whole)]));
		const { file: older } = expectValue(await vault.outsideCopy([]));
		expectValue(await take([whole]));
		const { file: newer } = expectValue(await vault.outsideCopy([]));
		expect(expectValue(await vault.bringIn(older, key)).events).toEqual({ new: 0, known: 1 });
		expect(await eventsIn(vault, INSPECTION)).toEqual([whole]);

		const elsewhere = openBrowser();
		const { vault: there } = elsewhere.openTab();
		expectValue(await there.restore(older, key));
		expect(expectValue(await there.bringIn(newer, key)).events).toEqual({ new: 1, known: 0 });
		expect(await eventsIn(there, INSPECTION)).toEqual([whole]);
		expect((await readDisk(elsewhere.indexedDB)).events).toHaveLength(1);
		elsewhere.close();
	});

	it("one that two tabs stored in the same moment gives way when it is read", async () => {
		const { vault: other } = await browser.openUnlockedTab();
		expectValue(await other.takeIn([{ journal: INSPECTION, events: [] }]));
		expectValue(await vault.read(INSPECTION));
		// Neither tab has read what the other stores in the same moment.
		await Promise.all([other.append(INSPECTION, [whole]), vault.append(INSPECTION, [withhold(whole)])]);
		const { vault: next } = await browser.openUnlockedTab();
		expect(await eventsIn(next, INSPECTION)).toEqual([whole]);
		expect(await rows()).toHaveLength(1);
	});
});
