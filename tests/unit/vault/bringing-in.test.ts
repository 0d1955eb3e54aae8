import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Stopped } from "#support/memory-files.ts";
import { type Change, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, openBrowser, PASSPHRASE } from "./browser.ts";
import { changeDisk, damaged, readDisk } from "./disk.ts";
import { fillDatabase } from "./fill-database.ts";
import { draft, event, redacted } from "./journal-content.ts";

const key = { kind: "passphrase", passphrase: PASSPHRASE } as const;

let here: Browser;
let there: Browser;
let vault: Vault;
beforeEach(async () => {
	here = openBrowser();
	there = openBrowser();
	({ vault } = await here.openTabWithVault());
	vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
	vi.restoreAllMocks();
	here.close();
	there.close();
});

/** A copy of another device's vault, with one inspection of two entries and a text that was being typed. */
async function copyFromThere() {
	const { vault: other } = await there.openTabWithVault();
	const journal = expectValue(await other.createJournal());
	expectValue(await other.append(VAULT_JOURNAL, [event(9)]));
	expectValue(await other.append(journal, [event(1), event(2)]));
	expectValue(await other.saveDraft(journal, draft()));
	return { file: expectValue(await other.outsideCopy([])).file, journal };
}

describe("bringing in a copy of another vault", () => {
	it("adds its inspections under a key of this vault, and leaves its settings outside, which it tells", async () => {
		const { file, journal } = await copyFromThere();
		const outcome = {
			made: there.clock.now,
			isOfThisVault: false,
			inspections: { new: 1, known: 0, erased: 0 },
			events: { new: 2, known: 0 },
			drafts: { new: 1 },
			unopenable: [],
			outside: [event(9)],
		};
		expect(expectValue(await vault.previewBringingIn(file, key))).toEqual(outcome);
		expect(expectValue(await vault.journals())).toEqual([]);
		expect(expectValue(await vault.bringIn(file, key))).toEqual(outcome);
		expect(expectValue(await vault.journals())).toEqual([journal]);
		const { vault: second } = await here.openUnlockedTab();
		const { events, abandoned } = expectValue(await second.read(journal));
		expect(new Set(events)).toEqual(new Set([event(1), event(2)]));
		expect(abandoned).toEqual([draft()]);
		expect(expectValue(await second.read(VAULT_JOURNAL)).events).toEqual([]);
		expect(holdingOfMirror(here)).toEqual(await holdingOfDatabase(here));
	});

	it("a second time adds nothing", async () => {
		const { file } = await copyFromThere();
		expectValue(await vault.bringIn(file, key));
		const before = await holdingOfDatabase(here);
		expect(expectValue(await vault.bringIn(file, key))).toMatchObject({
			inspections: { new: 0, known: 1, erased: 0 },
			events: { new: 0, known: 2 },
			drafts: { new: 0 },
		});
		expect(await holdingOfDatabase(here)).toEqual(before);
	});

	it("in two tabs at once makes one key, under which everything opens", async () => {
		const { file, journal } = await copyFromThere();
		const { vault: second } = await here.openUnlockedTab();
		const both = await Promise.all([vault.bringIn(file, key), second.bringIn(file, key)]);
		expect(both.map((each) => expectValue(each).inspections.new).toSorted()).toEqual([0, 1]);
		const { vault: third } = await here.openUnlockedTab();
		expect(expectValue(await third.read(journal))).toMatchObject({ events: { length: 2 }, damaged: [] });
	});

	it("tells this tab and others of what is new", async () => {
		const { file, journal } = await copyFromThere();
		const heard: Change[] = [];
		await vault.subscribe((change) => heard.push(change));
		expectValue(await vault.bringIn(file, key));
		expect(heard).toMatchObject([{ journal, events: { length: 2 }, abandoned: [draft()] }]);
	});

	it("tells nobody of a text that is being typed in a window that is open", async () => {
		const { vault: other, opened } = await there.openTabWithVault();
		const journal = expectValue(await other.createJournal());
		const { file } = expectValue(
			await other.outsideCopy([{ journal, events: [event(1)], drafts: [draft({ writer: opened.writer })] }]),
		);
		const heard: Change[] = [];
		await other.subscribe((change) => heard.push(change));
		expectValue(await other.bringIn(file, key));
		expect(heard).toEqual([{ journal, events: [event(1)], abandoned: [] }]);
	});

	it("needs its key", async () => {
		const { file } = await copyFromThere();
		expect(await vault.previewBringingIn(file, { kind: "recovery-key", typed: "ABCD" })).toEqual({
			ok: false,
			problem: { kind: "recovery-key-mistyped" },
		});
		expect(await vault.bringIn(file, { kind: "passphrase", passphrase: "something else" })).toEqual({
			ok: false,
			problem: { kind: "outside-copy-not-opened", by: "passphrase" },
		});
	});

	it("names the rows that do not open, and brings in the others", async () => {
		const { vault: other } = await there.openTabWithVault();
		const journal = expectValue(await other.createJournal());
		expectValue(await other.append(journal, [event(1)]));
		await changeDisk(there.indexedDB, "events", damaged);
		for (const name of there.mirror.names()) there.mirror.remove(name);
		expectValue(await other.append(journal, [event(2)]));
		const { file } = expectValue(await other.outsideCopy([]));
		expect(expectValue(await vault.bringIn(file, key))).toMatchObject({
			events: { new: 1 },
			unopenable: [expect.stringMatching(/^events\//)],
		});
		expect(expectValue(await vault.read(journal)).events).toEqual([event(2)]);
	});

	it("is all or nothing where there is no room", async () => {
		const { file } = await copyFromThere();
		const before = await holdingOfDatabase(here);
		here.mirror.leaveRoom(0);
		const makeRoom = fillDatabase();
		expect(await vault.bringIn(file, key)).toMatchObject({ ok: false, problem: { kind: "storage-full" } });
		makeRoom();
		expect(await holdingOfDatabase(here)).toEqual(before);
		here.mirror.leaveRoom(Number.POSITIVE_INFINITY);
		expect(expectValue(await vault.bringIn(file, key))).toMatchObject({ events: { new: 2 } });
	});
});

describe("bringing in a copy of this vault", () => {
	it("unites the vault's own journal as well", async () => {
		expectValue(await vault.append(VAULT_JOURNAL, [event(1), event(2)]));
		const { file } = expectValue(await vault.outsideCopy([]));
		await changeDisk(here.indexedDB, "events", damaged);
		for (const name of here.mirror.names()) here.mirror.remove(name);
		const { vault: healed } = await here.openUnlockedTab();
		expect(expectValue(await healed.bringIn(file, key))).toMatchObject({ isOfThisVault: true, events: { new: 2 } });
		expect(new Set(expectValue(await healed.read(VAULT_JOURNAL)).events)).toEqual(new Set([event(1), event(2)]));
	});

	it("names an inspection whose key is damaged here, leaves it as it is, and brings in the others", async () => {
		const [spoilt, sound] = [expectValue(await vault.createJournal()), expectValue(await vault.createJournal())];
		for (const journal of [spoilt, sound]) expectValue(await vault.append(journal, [event(1)]));
		const more = [spoilt, sound].map((journal) => ({ journal, events: [event(2)], drafts: [] }));
		const { file } = expectValue(await vault.outsideCopy(more));
		await changeDisk(here.indexedDB, "journals", (row) => (row.id === spoilt ? damaged(row) : row));
		for (const name of here.mirror.names()) here.mirror.remove(name);
		const { vault: next } = await here.openUnlockedTab();
		const before = await readDisk(here.indexedDB);

		const outcome = {
			inspections: { new: 0, known: 1, erased: 0 },
			events: { new: 1, known: 1 },
			unopenable: [`journals/${spoilt}`],
		};
		expect(expectValue(await next.previewBringingIn(file, key))).toMatchObject(outcome);
		expect(expectValue(await next.bringIn(file, key))).toMatchObject(outcome);
		expect(expectValue(await next.read(sound)).events).toHaveLength(2);
		const after = await readDisk(here.indexedDB);
		expect(after.journals).toEqual(before.journals);
		expect(after.events).toEqual(expect.arrayContaining([...(before.events ?? [])]));
	});

	it("never puts an older state in the place of a newer one", async () => {
		const journal = expectValue(await vault.createJournal());
		expectValue(await vault.append(journal, [event(1)]));
		expectValue(await vault.saveDraft(journal, draft()));
		const { file } = expectValue(await vault.outsideCopy([]));
		expectValue(await vault.append(journal, [redacted(event(1)), event(2, { draft: { id: "draft-1", revision: 1 } })]));
		expect(expectValue(await vault.bringIn(file, key))).toMatchObject({ events: { new: 0 }, drafts: { new: 0 } });
		expect(new Set(expectValue(await vault.read(journal)).events)).toEqual(
			new Set([redacted(event(1)), event(2, { draft: { id: "draft-1", revision: 1 } })]),
		);
	});
});

describe("a union", () => {
	const seqs = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 6 });

	it("has every entry of both, whatever each side has", async () => {
		await fc.assert(
			fc.asyncProperty(seqs, seqs, seqs, async (common, onlyHere, onlyThere) => {
				const journal = expectValue(await vault.createJournal());
				expectValue(
					await vault.append(
						journal,
						common.map((seq) => event(seq)),
					),
				);
				const later = onlyThere.map((seq) => event(seq + 10));
				const { file } = expectValue(await vault.outsideCopy([{ journal, events: later, drafts: [] }]));
				const mine = onlyHere.map((seq) => event(seq + 20));
				expectValue(await vault.append(journal, mine));
				const rows = new Set((await readDisk(here.indexedDB)).events?.map(({ id }) => id));
				expect(expectValue(await vault.bringIn(file, key)).events.new).toBe(later.length);
				expect(new Set(expectValue(await vault.read(journal)).events)).toEqual(
					new Set([...common.map((seq) => event(seq)), ...later, ...mine]),
				);
				const after = new Set((await readDisk(here.indexedDB)).events?.map(({ id }) => id));
				expect([...rows].filter((row) => !after.has(row))).toEqual([]);
			}),
			{ numRuns: 20 },
		);
	}, 60_000);

	it("that is stopped anywhere loses nothing, and is completed by doing it again", async () => {
		const { file, journal } = await copyFromThere();
		for (let calls = 0; calls < 4; calls += 1) {
			const interrupted = openBrowser();
			const { vault: stopped, kill } = await interrupted.openTabWithVault();
			expectValue(await stopped.append(VAULT_JOURNAL, [event(5)]));
			interrupted.mirror.stopAfter(calls);
			await stopped.bringIn(file, key).catch((error: unknown) => expect(error).toBeInstanceOf(Stopped));
			interrupted.mirror.stopAfter(Number.POSITIVE_INFINITY);
			kill();
			const { vault: next } = await interrupted.openUnlockedTab();
			expectValue(await next.bringIn(file, key));
			expect(expectValue(await next.read(VAULT_JOURNAL)).events).toEqual([event(5)]);
			expect(expectValue(await next.read(journal))).toMatchObject({ events: { length: 2 }, damaged: [] });
			interrupted.close();
		}
	});
});
