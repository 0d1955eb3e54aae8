import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Event } from "#domain/journal/event.ts";
import { createMemoryFiles, Stopped } from "#support/memory-files.ts";
import { COPIED_TABLES } from "#vault/copied-rows.ts";
import { type JournalId, VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { changesInMirror, holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, NO_FILE_SYSTEM, openBrowser, PASSPHRASE } from "./browser.ts";
import { changeDisk, damaged, readDisk } from "./disk.ts";
import { fillDatabase } from "./fill-database.ts";
import { interruptDatabase } from "./interrupt-database.ts";
import { draft, event, redacted } from "./journal-content.ts";
import { expectNothingOpensWith, expectSomethingOpensWith, takeOldKeys } from "./old-keys.ts";

const NO_ROOM = () => new DOMException("No room", "QuotaExceededError");
const BROKEN = () => new DOMException("disk", "UnknownError");

let browsers: Browser[];
let browser: Browser;
beforeEach(() => {
	browsers = [];
	browser = another();
	// Dexie warns of what these tests are about.
	vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
	vi.restoreAllMocks();
	for (const each of browsers) {
		each.close();
	}
});

function another(indexedDB?: IDBFactory, mirror?: Browser["mirror"]): Browser {
	const opened = openBrowser(indexedDB, mirror);
	browsers.push(opened);
	return opened;
}

/** What is stored, told by its content. */
interface Work {
	readonly journal: JournalId;
	readonly events: readonly Event[];
	readonly drafts: readonly string[];
}

/** Two sessions' work, with what was retired and redacted, and the second one's tab. */
async function work(of: Browser) {
	const { vault: first, kill, opened: created } = await of.openTabWithVault();
	const journal = expectValue(await first.createJournal());
	expectValue(await first.append(journal, [event(1), event(2)]));
	expectValue(await first.append(VAULT_JOURNAL, [event(1)]));
	expectValue(await first.saveDraft(journal, draft()));
	kill();
	const tab = await of.openUnlockedTab();
	expectValue(await tab.vault.append(journal, [redacted(event(2)), event(3)]));
	expectValue(await tab.vault.saveDraft(journal, draft({ revision: 2, text: "She was released on Friday" })));
	const done: Work = {
		journal,
		events: [event(1), redacted(event(2)), event(3)],
		drafts: ["She was released on Friday"],
	};
	return { ...tab, done, recoveryKey: created.recoveryKey };
}

async function expectAll(of: Browser, { journal, events, drafts }: Work): Promise<void> {
	// A renewal that was stopped while the passphrase was tried counts as a wrong one.
	of.clock.now += 60_000;
	const { vault } = await of.openUnlockedTab();
	expect(expectValue(await vault.journals())).toEqual([journal]);
	const stored = expectValue(await vault.read(journal));
	expect(stored.events.toSorted((one, other) => one.seq - other.seq)).toEqual(events);
	expect(stored.abandoned.map(({ text }) => text)).toEqual(drafts);
	expect(stored.damaged).toEqual([]);
	const own = expectValue(await vault.read(VAULT_JOURNAL));
	expect(own).toMatchObject({ events: [event(1)], damaged: [] });
	expect(holdingOfMirror(of)).toEqual(await holdingOfDatabase(of));
	await vault.lock();
}

describe("new keys of the vault", () => {
	it("open everything with the same passphrase, and with the new recovery key alone", async () => {
		const { vault, opened, done, recoveryKey, kill } = await work(browser);
		const renewed = expectValue(await vault.renewVaultKeys(PASSPHRASE));
		expect(renewed.isComplete).toBe(true);
		expect(await vault.status()).toEqual({ kind: "open", ...opened });
		kill();
		await expectAll(browser, done);
		const { vault: next } = browser.openTab();
		expect(await next.unlockWithRecoveryKey(recoveryKey)).toMatchObject({ problem: { kind: "wrong-recovery-key" } });
		const { device, restored } = expectValue(await next.unlockWithRecoveryKey(renewed.recoveryKey));
		expect({ device, restored }).toEqual({ device: opened.device, restored: [] });
	});

	it("leave nothing in either copy that the old keys open", async () => {
		const { vault } = await work(browser);
		const old = await takeOldKeys(browser);
		await expectSomethingOpensWith(old, browser);
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		await expectNothingOpensWith(old, browser);
		expect(holdingOfMirror(browser)).toEqual(await holdingOfDatabase(browser));
		expect(browser.mirror.names()).toHaveLength(1);
	});

	it("keep the session: its drafts are its own, and what it stores next is in both copies", async () => {
		const { vault, done, kill } = await work(browser);
		const { writer } = expectOpen(await vault.status());
		expectValue(await vault.saveDraft(done.journal, draft({ id: "own", writer, text: "Still typing" })));
		const { id, publicKeys } = expectValue(await vault.deviceKeys());
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		expect(expectValue(await vault.deviceKeys())).toMatchObject({ id, publicKeys });
		expect(expectValue(await vault.read(done.journal)).abandoned.map(({ id }) => id)).toEqual(["draft-1"]);
		expect(expectValue(await vault.append(done.journal, [event(4)])).copies).toBe(2);
		expect(expectValue(await vault.changePassphrase(PASSPHRASE, "other words are enough"))).toBeUndefined();
		expectValue(await vault.changePassphrase("other words are enough", PASSPHRASE));
		const created = expectValue(await vault.createJournal());
		expectValue(await vault.append(created, [event(1)]));
		expect(expectValue(await vault.verify())).toMatchObject({ onlyInDatabase: [], onlyInMirror: [], disagreeing: [] });
		const { vault: beside } = await browser.openUnlockedTab();
		expect(expectValue(await beside.read(done.journal)).abandoned.map(({ id }) => id)).toEqual(["draft-1"]);
		await beside.lock();
		kill();
		const { vault: next } = await browser.openUnlockedTab();
		expect(expectValue(await next.read(done.journal)).events).toHaveLength(4);
		expect(expectValue(await next.read(created)).events).toEqual([event(1)]);
	});

	it("are refused to a wrong passphrase, and to a locked vault", async () => {
		const { vault } = await work(browser);
		const before = await readDisk(browser.indexedDB);
		expect(await vault.renewVaultKeys("five words are not it")).toMatchObject({
			problem: { kind: "wrong-passphrase" },
		});
		const { attempts: _, ...after } = await readDisk(browser.indexedDB);
		expect(after).toEqual({ ...before, attempts: undefined, ...after, events: before.events, headers: before.headers });
		await vault.lock();
		expect(await vault.renewVaultKeys(PASSPHRASE)).toMatchObject({ problem: { kind: "locked" } });
	});

	it("end what the old recovery key had begun: no passphrase wraps the old master key into the new header", async () => {
		const { vault, kill, recoveryKey, done } = await work(browser);
		kill();
		expect(vault).toBeDefined();
		const { vault: recovered, kill: end } = browser.openTab();
		expectValue(await recovered.unlockWithRecoveryKey(recoveryKey));
		expectValue(await recovered.renewVaultKeys(PASSPHRASE));
		await expect(recovered.setPassphrase("other words are enough")).rejects.toThrow("only after");
		end();
		await expectAll(browser, done);
	});

	it("let outside copies made before open with what opened them then", async () => {
		const { vault, recoveryKey } = await work(browser);
		const { file } = expectValue(await vault.outsideCopy([]));
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		expectValue(await vault.changePassphrase(PASSPHRASE, "other words are enough"));
		for (const key of [
			{ kind: "passphrase", passphrase: PASSPHRASE },
			{ kind: "recovery-key", typed: recoveryKey },
		] as const) {
			expectValue(await another().openTab().vault.restore(file, key));
		}
		const again = expectValue(await vault.outsideCopy([]));
		expectValue(
			await another().openTab().vault.restore(again.file, { kind: "passphrase", passphrase: "other words are enough" }),
		);
	});
});

describe("either copy alone, after new keys", () => {
	it("is enough", async () => {
		const { vault, done, kill } = await work(browser);
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		kill();
		await expectAll(another(new IDBFactory(), browser.mirror), done);
		await expectAll(another(browser.indexedDB, createMemoryFiles()), done);
	});

	it("put back to what it was before is brought up to date, and nothing of it comes back", async () => {
		const { vault, done, kill } = await work(browser);
		const old = await takeOldKeys(browser);
		const before = await copyOf(browser);
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		expectValue(await vault.append(done.journal, [event(4)]));
		expectValue(await vault.saveDraft(done.journal, draft({ revision: 3, text: "On Monday" })));
		kill();
		const now: Work = { ...done, events: [...done.events, event(4)], drafts: ["On Monday"] };
		const withOldDatabase = another(before.indexedDB, browser.mirror);
		await expectAll(withOldDatabase, now);
		await expectNothingOpensWith(old, withOldDatabase);
		const withOldMirror = another(browser.indexedDB, before.mirror);
		await expectAll(withOldMirror, now);
		await expectNothingOpensWith(old, withOldMirror);
	});

	it("put back to what it was under keys before the last, too", async () => {
		const { vault, done, kill } = await work(browser);
		const old = await takeOldKeys(browser);
		const before = await copyOf(browser);
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		kill();
		const withOldDatabase = another(before.indexedDB, browser.mirror);
		await expectAll(withOldDatabase, done);
		await expectNothingOpensWith(old, withOldDatabase);
	});
});

describe("a renewal that is stopped", () => {
	/** What has happened by the time that the program ends: all of it or nothing, and everything is there. */
	async function expectWholeAfter(stop: (of: Browser) => () => void): Promise<boolean> {
		const stopped = another();
		const { vault, kill, done } = await work(stopped);
		const old = await takeOldKeys(stopped);
		stopped.mirror.tear((unflushed) => Math.floor(unflushed / 2));
		const goOn = stop(stopped);
		const isDone = await vault.renewVaultKeys(PASSPHRASE).then(
			(renewed) => expectValue(renewed).isComplete,
			(error) => {
				expect(String(error)).toContain("Error");
				return false;
			},
		);
		kill();
		goOn();
		const before = await copyOf(stopped);
		await expectAll(stopped, done);
		const names = changesInMirror(stopped.mirror).map((change) => change.vault);
		expect(new Set(names).size).toBe(1);
		if (isDone || !names.includes(old.vault)) {
			await expectNothingOpensWith(old, stopped);
		}
		// The database may be lost as well, or the mirror.
		await expectAll(another(new IDBFactory(), before.mirror), done);
		await expectAll(another(before.indexedDB, createMemoryFiles()), done);
		stopped.close();
		return isDone;
	}

	it("after any step of the mirror is finished or undone by the next opening", async () => {
		let isDone = false;
		for (let calls = 0; !isDone; calls++) {
			isDone = await expectWholeAfter(({ mirror }) => {
				mirror.stopAfter(calls);
				return () => mirror.stopAfter(Number.POSITIVE_INFINITY);
			});
			if (calls === 0) expect(isDone).toBe(false);
		}
	}, 120_000);

	it("after any step of the database is finished or undone by the next opening", async () => {
		let isDone = false;
		for (let steps = 0; !isDone; steps++) {
			isDone = await expectWholeAfter(() => interruptDatabase(steps, () => new Stopped()));
			if (steps === 0) expect(isDone).toBe(false);
		}
	}, 120_000);
});

describe("a renewal in which the device fails", () => {
	/** The tab lives on, and what it stores afterwards is there as well. */
	async function expectToGoOn(fail: (of: Browser) => () => void): Promise<boolean> {
		const failing = another();
		const { vault, kill, done, recoveryKey } = await work(failing);
		const goOn = fail(failing);
		const renewed = await vault.renewVaultKeys(PASSPHRASE);
		goOn();
		let events = done.events;
		if ((await vault.status()).kind === "open") {
			expectValue(await vault.append(done.journal, [event(4)]));
			events = [...events, event(4)];
		}
		kill();
		await expectAll(failing, { ...done, events });
		const { vault: next } = failing.openTab();
		if (renewed.ok) {
			expectValue(await next.unlockWithRecoveryKey(renewed.value.recoveryKey));
		} else if (renewed.problem.kind === "storage-full") {
			expectValue(await next.unlockWithRecoveryKey(recoveryKey));
		}
		failing.close();
		return renewed.ok && renewed.value.isComplete;
	}

	it.each([
		["full", NO_ROOM],
		["broken", BROKEN],
	])(
		"its database %s from any step on, loses nothing",
		async (_, error) => {
			let isDone = false;
			for (let steps = 0; !isDone; steps++) {
				isDone = await expectToGoOn(() => interruptDatabase(steps, error));
			}
		},
		120_000,
	);

	it("its mirror full, however little room there is, keeps what it was or is renewed", async () => {
		let isDone = false;
		for (let room = 0; !isDone; room += 3000) {
			isDone = await expectToGoOn(({ mirror }) => {
				mirror.leaveRoom(room);
				return () => mirror.leaveRoom(Number.POSITIVE_INFINITY);
			});
		}
	}, 120_000);

	it("its disk full, goes on under the keys that it had", async () => {
		const { vault, recoveryKey, done, kill } = await work(browser);
		const disk = await readDisk(browser.indexedDB);
		const mirror = holdingOfMirror(browser);
		for (const fill of [fillDatabase, () => fillMirror(browser)]) {
			const makeRoom = fill();
			expect(await vault.renewVaultKeys(PASSPHRASE)).toMatchObject({ problem: { kind: "storage-full" } });
			makeRoom();
			expect({ ...(await readDisk(browser.indexedDB)), attempts: [] }).toEqual({ ...disk, attempts: [] });
			expect(holdingOfMirror(browser)).toEqual(mirror);
			browser.clock.now += 60_000;
		}
		kill();
		await expectAll(browser, done);
		expectValue(await browser.openTab().vault.unlockWithRecoveryKey(recoveryKey));
	});

	it("is renewed where the database took the new keys and said that it had not", async () => {
		const { vault, done, kill } = await work(browser);
		const spy = sayThatTheSwitchFailed();
		const renewed = expectValue(await vault.renewVaultKeys(PASSPHRASE));
		spy.mockRestore();
		expect(renewed.isComplete).toBe(true);
		kill();
		await expectAll(browser, done);
	});

	it("locks itself where nobody can tell what the database took", async () => {
		const { vault, done, kill } = await work(browser);
		let mend = () => {};
		const spy = sayThatTheSwitchFailed(() => {
			mend = interruptDatabase(0, BROKEN);
		});
		expect(await vault.renewVaultKeys(PASSPHRASE)).toMatchObject({ problem: { kind: "storage-failed" } });
		spy.mockRestore();
		mend();
		expect(await vault.append(done.journal, [event(4)])).toMatchObject({ problem: { kind: "locked" } });
		kill();
		await expectAll(browser, done);
	});

	it("is refused where the second copy cannot be seen, since what only it holds would be lost", async () => {
		const { vault } = await work(browser);
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		expect(await vault.renewVaultKeys(PASSPHRASE)).toEqual({ ok: false, problem: NO_FILE_SYSTEM });
	});

	it("is refused, with their names, while there are rows that do not open, which stay", async () => {
		const { vault, done } = await work(browser);
		await changeDisk(browser.indexedDB, "drafts", damaged);
		for (const name of browser.mirror.names()) browser.mirror.remove(name);
		const before = await readDisk(browser.indexedDB);
		const detail = expect.stringMatching(/^drafts\//);
		expect(await vault.renewVaultKeys(PASSPHRASE)).toEqual({ ok: false, problem: { kind: "storage-damaged", detail } });
		expect((await readDisk(browser.indexedDB)).drafts).toEqual(before.drafts);
		expect(expectValue(await vault.read(done.journal)).damaged).toEqual([detail]);
	});

	it("is refused while damage to the mirror hides what it held", async () => {
		const { vault } = await work(browser);
		const [name = ""] = browser.mirror.names();
		browser.mirror.change(name, (bytes) => bytes.fill(0, 0, 20));
		const problem = { kind: "storage-damaged", detail: `mirror/${name}` };
		expect(await vault.renewVaultKeys(PASSPHRASE)).toEqual({ ok: false, problem });
	});
});

describe("what only one copy has", () => {
	it.each([
		["database", (of: Browser) => fillMirror(of)],
		["mirror", () => fillDatabase()],
	])("because only the %s took it, is there under the new keys", async (_, refuse) => {
		const { vault, done, kill } = await work(browser);
		const accept = refuse(browser);
		expect(expectValue(await vault.append(done.journal, [event(4)])).copies).toBe(1);
		accept();
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		kill();
		await expectAll(browser, { ...done, events: [...done.events, event(4)] });
	});
});

describe("another tab", () => {
	it("is asked to lock, and while it has not, nothing is changed", async () => {
		const { vault, done } = await work(browser);
		const { vault: other } = await browser.openUnlockedTab();
		const asked = new Promise<void>((resolve) => void other.subscribeToLock(resolve));
		const before = await holdingOfDatabase(browser);
		const problem = { kind: "other-windows-open", windows: 2 };
		expect(await vault.renewVaultKeys(PASSPHRASE)).toEqual({ ok: false, problem });
		await asked;
		expect(await holdingOfDatabase(browser)).toEqual(before);
		expectValue(await other.append(done.journal, [event(4)]));
		expectValue(await vault.append(done.journal, [event(5)]));
		await other.lock();
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		expect(expectValue(await vault.read(done.journal)).events).toHaveLength(5);
		expect(await other.append(done.journal, [event(6)])).toMatchObject({ problem: { kind: "locked" } });
	});

	it("that locks when it is asked to unlocks again with the passphrase, and works on", async () => {
		const { vault, done } = await work(browser);
		const { vault: other } = await browser.openUnlockedTab();
		await other.subscribeToLock(() => void other.lock());
		await vi.waitFor(async () => expectValue(await vault.renewVaultKeys(PASSPHRASE)));
		const old = await takeOldKeys(browser);
		expectValue(await other.unlock(PASSPHRASE));
		expectValue(await other.append(done.journal, [event(4)]));
		await other.lock();
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		await expectNothingOpensWith(old, browser);
	});

	it("with keys taken out before the renewal is told so and stores nothing", async () => {
		const { vault, kill, done } = await work(browser);
		const old = await takeOldKeys(browser);
		const late = browser.openTab();
		const restart = holdBackUniting(late.locks);
		const unlocking = late.vault.unlock(PASSPHRASE);
		await restart.reached;
		expectValue(await vault.renewVaultKeys(PASSPHRASE));
		restart.goOn();
		expect(await unlocking).toMatchObject({ problem: { kind: "locked" } });
		await expectNothingOpensWith(old, browser);
		expectValue(await late.vault.unlock(PASSPHRASE));
		late.kill();
		kill();
		await expectAll(browser, done);
	});
});

describe("any content", () => {
	const contents = fc.array(
		fc.record({
			journal: fc.nat({ max: 2 }),
			seq: fc.integer({ min: 1, max: 6 }),
			kind: fc.constantFrom("event", "redacted", "draft", "dropped", "only-database", "only-mirror", "relock"),
			text: fc.string({ maxLength: 40, unit: "binary" }),
		}),
		{ maxLength: 12 },
	);
	const stops = fc.record({
		copy: fc.constantFrom("mirror", "database"),
		after: fc.nat({ max: 80 }),
		again: fc.nat({ max: 30 }),
		torn: fc.nat(),
	});

	it("is there after a renewal that was stopped anywhere, an opening that was, and the renewal that follows", async () => {
		await fc.assert(
			fc.asyncProperty(contents, stops, async (steps, { copy, after, again, torn }) => {
				const any = another();
				let tab: { vault: Vault; kill(): void } = await any.openTabWithVault();
				const journals = [
					VAULT_JOURNAL,
					expectValue(await tab.vault.createJournal()),
					expectValue(await tab.vault.createJournal()),
				];
				for (const { journal: at, seq, kind, text } of steps) {
					const journal = journals[at] ?? VAULT_JOURNAL;
					const typed = draft({ id: `draft-${seq}`, revision: text.length, text });
					const given = event(seq, { value: { salt: "", value: text } });
					if (kind === "draft") await tab.vault.saveDraft(journal, typed);
					else if (kind === "dropped") await tab.vault.dropDraft(journal, typed.id);
					else if (kind === "relock") {
						tab.kill();
						tab = await any.openUnlockedTab();
					} else {
						const accept =
							kind === "only-database" ? fillMirror(any) : kind === "only-mirror" ? fillDatabase() : () => {};
						await tab.vault.append(journal, [kind === "redacted" ? redacted(given) : given]);
						accept();
					}
				}
				const before = await contentOf(tab.vault, journals);
				const old = await takeOldKeys(any);
				any.mirror.tear((unflushed) => torn % (unflushed + 1));
				if (copy === "mirror") any.mirror.stopAfter(after);
				const goOn = copy === "database" ? interruptDatabase(after, () => new Stopped()) : () => {};
				await tab.vault
					.renewVaultKeys(PASSPHRASE)
					.then(expectValue, (error) => expect(String(error)).toContain("Error"));
				tab.kill();
				goOn();
				any.clock.now += 60_000;
				const interrupted = any.openTab();
				any.mirror.stopAfter(again);
				await interrupted.vault.unlock(PASSPHRASE).catch((error) => expect(error).toBeInstanceOf(Stopped));
				interrupted.kill();
				any.mirror.stopAfter(Number.POSITIVE_INFINITY);
				any.clock.now += 60_000;
				const { vault: next } = await any.openUnlockedTab();
				expect(await contentOf(next, journals)).toEqual(before);
				expectValue(await next.renewVaultKeys(PASSPHRASE));
				await expectNothingOpensWith(old, any);
				expect(await contentOf(next, journals)).toEqual(before);
				expect(holdingOfMirror(any)).toEqual(await holdingOfDatabase(any));
				any.close();
			}),
			{ numRuns: 60 },
		);
	}, 120_000);
});

async function contentOf(vault: Vault, journals: readonly JournalId[]) {
	const contents = journals.map(async (journal) => {
		const { events, abandoned, damaged: unread } = expectValue(await vault.read(journal));
		const byText = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).toSorted();
		return { events: byText(events), abandoned: byText(abandoned), unread };
	});
	return Promise.all(contents);
}

function expectOpen(status: Awaited<ReturnType<Vault["status"]>>) {
	if (status.kind !== "open") throw new Error(`Expected an open vault, got ${status.kind}`);
	return status;
}

function fillMirror({ mirror }: Browser): () => void {
	mirror.leaveRoom(0);
	return () => mirror.leaveRoom(Number.POSITIVE_INFINITY);
}

/** Both copies as they lie on disk now, to go on from. */
async function copyOf(of: Browser): Promise<{ readonly indexedDB: IDBFactory; readonly mirror: Browser["mirror"] }> {
	const disk = await readDisk(of.indexedDB);
	const indexedDB = new IDBFactory();
	const empty = another(indexedDB);
	await empty.openTab().vault.status();
	empty.close();
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open("vault");
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const transaction = request.result.transaction(Object.keys(disk), "readwrite");
			for (const [table, rows] of Object.entries(disk)) {
				for (const row of rows) transaction.objectStore(table).put(row);
			}
			transaction.oncomplete = () => {
				request.result.close();
				resolve();
			};
		};
	});
	const mirror = createMemoryFiles();
	const { files, kill } = mirror.openTab();
	for (const name of of.mirror.names()) {
		const file = await files.open(name);
		file.write(of.mirror.contents(name), { at: 0 });
		file.flush();
		file.close();
	}
	kill();
	return { indexedDB, mirror };
}

/** The transaction that puts the new keys in the place of the old ones is on disk, and says that it failed. */
function sayThatTheSwitchFailed(then: () => void = () => {}) {
	const clear = IDBObjectStore.prototype.clear;
	return vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(function (this: IDBObjectStore) {
		if (this.name === COPIED_TABLES.at(-1)) {
			const { transaction } = this;
			const { onabort } = transaction;
			transaction.oncomplete = (completed) => {
				then();
				onabort?.call(transaction, completed);
			};
		}
		return clear.call(this);
	});
}

/** The next to want the copies for itself waits until it may go on. */
function holdBackUniting(locks: { request: unknown }) {
	const request = (locks.request as (...given: unknown[]) => Promise<unknown>).bind(locks);
	let goOn = () => {};
	let reach = () => {};
	const reached = new Promise<void>((resolve) => {
		reach = resolve;
	});
	const going = new Promise<void>((resolve) => {
		goOn = resolve;
	});
	locks.request = async (name: string, ...given: unknown[]) => {
		if (name.startsWith("writer/")) {
			reach();
			await going;
			locks.request = request;
		}
		return request(name, ...given);
	};
	return { reached, goOn: () => goOn() };
}
