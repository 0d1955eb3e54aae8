import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Verification } from "#vault/health.ts";
import { VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { holdingOfDatabase } from "./both-copies.ts";
import { type Browser, expectValue, NO_FILE_SYSTEM, openBrowser } from "./browser.ts";
import { changeDisk, damaged, readDisk, removeFromDisk } from "./disk.ts";
import { draft, event } from "./journal-content.ts";

let browser: Browser;
let vault: Vault;
let writer: string;
beforeEach(async () => {
	browser = openBrowser();
	const { opened, ...tab } = await browser.openTabWithVault();
	({ vault } = tab);
	({ writer } = opened);
	await vault.append(VAULT_JOURNAL, [event(1), event(2)]);
	await vault.saveDraft(VAULT_JOURNAL, draft());
});
afterEach(() => browser.close());

const sound = (): Verification => ({
	at: browser.clock.now,
	copies: 2,
	rows: 6,
	onlyInDatabase: [],
	onlyInMirror: [],
	disagreeing: [],
	unopenable: { database: [], mirror: [] },
	damagedFrames: 0,
});

describe("verifying", () => {
	it("finds nothing where both copies are alike and open", async () => {
		expect(expectValue(await vault.verify())).toEqual(sound());
	});

	it("names what is in one copy only", async () => {
		const [name] = [...(await holdingOfDatabase(browser)).keys()].filter((each) => each.startsWith("drafts"));
		await removeFromDisk(browser.indexedDB, "drafts");
		expect(expectValue(await vault.verify())).toEqual({ ...sound(), onlyInMirror: [name] });
	});

	it("names what the mirror lacks, and where it is damaged", async () => {
		browser.mirror.change(writer, (bytes) => bytes.fill(0, 0, 20));
		const { rows, onlyInDatabase, damagedFrames } = expectValue(await vault.verify());
		expect([rows, damagedFrames]).toEqual([6, 1]);
		expect(onlyInDatabase).toHaveLength(3);
	});

	it("names what disagrees and which copy of it does not open, and changes neither", async () => {
		await changeDisk(browser.indexedDB, "drafts", damaged);
		const before = await readDisk(browser.indexedDB);
		const name = `drafts/${before.drafts?.[0]?.id}`;
		const verification = expectValue(await vault.verify());
		expect(verification).toEqual({ ...sound(), disagreeing: [name], unopenable: { database: [name], mirror: [] } });
		expect(await readDisk(browser.indexedDB)).toEqual(before);
	});

	it("of one copy compares with nothing", async () => {
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		expect(expectValue(await vault.verify())).toEqual({ ...sound(), copies: 1 });
	});

	it("is refused while locked", async () => {
		await vault.lock();
		expect(await vault.verify()).toMatchObject({ problem: { kind: "locked" } });
		expect(await vault.health()).toMatchObject({ problem: { kind: "locked" } });
	});
});

describe("health", () => {
	it("tells of each copy how much it holds and when it was last written", async () => {
		const { database, mirror } = expectValue(await vault.health());
		const common = { rows: 6, damagedRows: 0, lastWrite: browser.clock.now, problem: undefined };
		expect(database).toMatchObject(common);
		expect(database.bytes).toBeGreaterThan(3 * 1024);
		expect(mirror).toMatchObject({ ...common, exists: true, files: 1, damagedFrames: 0 });
		expect(mirror.bytes).toBe(browser.mirror.contents(writer).length);
	});

	it("counts what is damaged", async () => {
		await changeDisk(browser.indexedDB, "events", damaged);
		browser.mirror.change(writer, (bytes) => bytes.fill(0, 0, 20));
		const { database, mirror } = expectValue(await vault.health());
		expect([database.damagedRows, mirror.damagedFrames]).toEqual([2, 1]);
	});

	it("tells why a copy lacks something, or is none", async () => {
		browser.mirror.leaveRoom(0);
		await vault.append(VAULT_JOURNAL, [event(3)]);
		expect(expectValue(await vault.health()).mirror.problem).toMatchObject({ kind: "storage-full" });
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		const { vault: other } = await browser.openUnlockedTab();
		expect(expectValue(await other.health()).mirror).toMatchObject({ exists: false, rows: 0, problem: NO_FILE_SYSTEM });
	});
});
