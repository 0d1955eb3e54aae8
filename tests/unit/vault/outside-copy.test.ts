import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Json } from "#domain/journal/event.ts";
import { COPIED_TABLES } from "#vault/copied-rows.ts";
import { TABLES } from "#vault/database.ts";
import { readOutsideCopy, writeOutsideCopy } from "#vault/outside-copy-file.ts";
import { VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { holdingOfDatabase, holdingOfMirror } from "./both-copies.ts";
import { type Browser, expectValue, NO_FILE_SYSTEM, openBrowser, PASSPHRASE } from "./browser.ts";
import { changeDisk, damaged, removeFromDisk } from "./disk.ts";
import { draft, event, redacted } from "./journal-content.ts";

const byPassphrase = { kind: "passphrase", passphrase: PASSPHRASE } as const;

let browser: Browser;
let empty: Browser;
beforeEach(() => {
	browser = openBrowser();
	empty = openBrowser();
	// Dexie warns of what some of these tests are about.
	vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
	vi.restoreAllMocks();
	browser.close();
	empty.close();
});

async function contentOf(vault: Vault) {
	const ids = [VAULT_JOURNAL, ...expectValue(await vault.journals()).toSorted()];
	return Promise.all(
		ids.map(async (id) => {
			const { events, abandoned, damaged: broken } = expectValue(await vault.read(id));
			return { id, events: byId(events), abandoned: byId(abandoned), broken };
		}),
	);
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
	items.toSorted((one, other) => (one.id < other.id ? -1 : 1));

async function bytesOf(file: Blob) {
	return new Uint8Array(await file.arrayBuffer());
}

describe("an outside copy", () => {
	const anyEvent = fc
		.record({ seq: fc.nat({ max: 9 }), value: fc.jsonValue(), isRedacted: fc.boolean() })
		.map(({ seq, value, isRedacted }) => {
			const whole = event(seq, { id: `writer-1:plan:${seq}`, value: { salt: "", value: value as Json } });
			return isRedacted ? redacted(whole) : whole;
		});
	const anyDraft = fc
		.record({ id: fc.constantFrom("a", "b"), revision: fc.nat({ max: 3 }), text: fc.string({ unit: "binary" }) })
		.map((changes) => draft(changes));
	const anyJournal = fc.record({
		events: fc.array(anyEvent, { maxLength: 6 }),
		drafts: fc.array(anyDraft, { maxLength: 3 }),
	});

	it("of any vault, restored on an empty device, is that vault, in both copies", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(anyJournal, { maxLength: 3 }), async (journals) => {
				const one = openBrowser();
				const other = openBrowser();
				const { vault, kill } = await one.openTabWithVault();
				for (const { events, drafts } of journals) {
					const id = expectValue(await vault.createJournal());
					await vault.append(id, events);
					for (const each of drafts) expectValue(await vault.saveDraft(id, each));
				}
				const { file } = expectValue(await vault.outsideCopy([]));
				kill();
				const restored = other.openTab().vault;
				expectValue(await restored.restore(file, byPassphrase));
				expect(await holdingOfDatabase(other)).toEqual(await holdingOfDatabase(one));
				expect(holdingOfMirror(other)).toEqual(await holdingOfDatabase(one));
				expect(await contentOf(restored)).toEqual(await contentOf((await one.openUnlockedTab()).vault));
				one.close();
				other.close();
			}),
			{ numRuns: 25 },
		);
	}, 60_000);

	it("leaves no table of the database out but the count of wrong passphrases", () => {
		expect([...COPIED_TABLES, "attempts"].toSorted()).toEqual([...TABLES].toSorted());
	});

	it("has what the mirror could not take", async () => {
		const { vault } = await browser.openTabWithVault();
		expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
		browser.mirror.leaveRoom(0);
		expectValue(await vault.append(VAULT_JOURNAL, [event(2)]));
		const { counts } = expectValue(await vault.outsideCopy([]));
		expect(counts).toEqual({ headers: 1, devices: 1, journals: 1, events: 2, drafts: 0 });
	});

	it("has what the database lost, and is made without a mirror as well", async () => {
		const { vault } = await browser.openTabWithVault();
		expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
		await removeFromDisk(browser.indexedDB, "events");
		expect(expectValue(await vault.outsideCopy([])).counts.events).toBe(1);
		await vault.lock();
		const { vault: healed } = await browser.openUnlockedTab();
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		expect(expectValue(await healed.outsideCopy([])).counts.events).toBe(1);
	});

	it("holds what could not be stored, and stores none of it", async () => {
		const { vault } = await browser.openTabWithVault();
		const id = expectValue(await vault.createJournal());
		const before = await holdingOfDatabase(browser);
		const typed = draft({ text: "She said that nobody came" });
		const { file } = expectValue(await vault.outsideCopy([{ journal: id, events: [event(1)], drafts: [typed] }]));
		expect(await holdingOfDatabase(browser)).toEqual(before);
		const restored = empty.openTab().vault;
		expectValue(await restored.restore(file, byPassphrase));
		expect(expectValue(await restored.read(id))).toEqual({ events: [event(1)], abandoned: [typed], damaged: [] });
	});

	it("shows nothing of what it holds", async () => {
		const { vault } = await browser.openTabWithVault();
		const secret = event(1, { value: { salt: "", value: "Blackbird Street" } });
		expectValue(await vault.append(VAULT_JOURNAL, [secret]));
		const { file } = expectValue(await vault.outsideCopy([{ journal: VAULT_JOURNAL, events: [secret], drafts: [] }]));
		expect(Buffer.from(await bytesOf(file)).includes("Blackbird")).toBe(false);
	});

	it("is found to be the same when it is read back", async () => {
		const { vault } = await browser.openTabWithVault();
		const { file, ...facts } = expectValue(await vault.outsideCopy([]));
		expect(await vault.readOutsideCopy(file)).toEqual({ ok: true, value: facts });
		expect(facts.made).toBe(browser.clock.now);
	});

	it("is not made of a locked vault", async () => {
		expect(await browser.openTab().vault.outsideCopy([])).toMatchObject({ ok: false, problem: { kind: "locked" } });
	});
});

describe("a file", () => {
	async function made() {
		const { vault } = await browser.openTabWithVault();
		expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
		return bytesOf(expectValue(await vault.outsideCopy([])).file);
	}
	const kindOf = async (bytes: Uint8Array<ArrayBuffer>) => {
		const read = await readOutsideCopy(new Blob([bytes]));
		return read.ok ? "whole" : read.problem.kind;
	};
	const BEGINNING = '{"kind":"resettlement-outside-copy",'.length;

	it("that was cut anywhere is damaged, or no copy at all where its beginning is cut", async () => {
		const bytes = await made();
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (length) => {
				expect(await kindOf(bytes.slice(0, length))).toBe(
					length < BEGINNING ? "not-an-outside-copy" : "outside-copy-damaged",
				);
			}),
		);
	});

	it("of which any bit was turned is not whole", async () => {
		const bytes = await made();
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
				const turned = bytes.slice();
				turned[at] = (turned[at] ?? 0) ^ (1 << bit);
				expect(await kindOf(turned)).toBe(at < BEGINNING ? "not-an-outside-copy" : "outside-copy-damaged");
			}),
		);
	});

	it("of another kind is no copy, and so is an empty one", async () => {
		expect(await kindOf(new TextEncoder().encode("%PDF-1.7"))).toBe("not-an-outside-copy");
		expect(await kindOf(new Uint8Array())).toBe("not-an-outside-copy");
	});

	it.each([
		["of a later format is newer", '"format":1', '"format":2', "outside-copy-newer"],
		["with fewer rows than it says is damaged", '"events":1', '"events":2', "outside-copy-damaged"],
		["that says of another vault than its rows is damaged", '"vault":"', '"vault":"0', "outside-copy-damaged"],
		["without a time is damaged", '"made":"', '"made":"x', "outside-copy-damaged"],
	])("%s, though its hash fits", async (_, before, after, kind) => {
		expect(await kindOf(await withHead(await made(), (head) => head.replace(before, after)))).toBe(kind);
	});

	it("whose rows have one name twice is damaged", async () => {
		const row = { table: "journals", row: { id: "a", sealed: new Uint8Array([1]) } } as const;
		const { file } = await writeOutsideCopy({ vault: "v", made: 0, rows: [row, row] });
		expect(await readOutsideCopy(file)).toMatchObject({ ok: false, problem: { detail: "counts" } });
	});

	it("that cannot be read says so in the browser's words", async () => {
		const file = new Blob([await made()]);
		vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotReadableError"));
		expect(await readOutsideCopy(file)).toMatchObject({ ok: false, problem: { kind: "outside-copy-unreadable" } });
	});
});

describe("restoring", () => {
	async function copy() {
		const { vault, opened } = await browser.openTabWithVault();
		expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
		return { file: expectValue(await vault.outsideCopy([])).file, recoveryKey: opened.recoveryKey };
	}

	it("needs the right key, and puts nothing on the device without it", async () => {
		const { file } = await copy();
		const { vault } = empty.openTab();
		expect(await vault.restore(file, { kind: "passphrase", passphrase: "something else" })).toEqual({
			ok: false,
			problem: { kind: "outside-copy-not-opened", by: "passphrase" },
		});
		expect(await vault.restore(file, { kind: "recovery-key", typed: "ABCD" })).toEqual({
			ok: false,
			problem: { kind: "recovery-key-mistyped" },
		});
		expect(await vault.status()).toEqual({ kind: "empty" });
		expect(empty.mirror.names()).toEqual([]);
	});

	it("by the recovery key lets a new passphrase be set", async () => {
		const { file, recoveryKey } = await copy();
		const { vault } = empty.openTab();
		expectValue(await vault.restore(file, { kind: "recovery-key", typed: recoveryKey }));
		expectValue(await vault.setPassphrase("other words are enough"));
		await vault.lock();
		expectValue(await vault.unlock("other words are enough"));
		expect(expectValue(await vault.read(VAULT_JOURNAL)).events).toEqual([event(1)]);
	});

	it("is no alarm", async () => {
		const { file } = await copy();
		expect(expectValue(await empty.openTab().vault.restore(file, byPassphrase)).restored).toEqual([]);
	});

	it("is refused where there is a vault, which stays as it is", async () => {
		const { file } = await copy();
		await empty.openTabWithVault();
		const before = await holdingOfDatabase(empty);
		expect(await empty.openTab().vault.restore(file, byPassphrase)).toEqual({
			ok: false,
			problem: { kind: "vault-exists" },
		});
		expect(await holdingOfDatabase(empty)).toEqual(before);
	});

	it("puts back a row that does not open as it is, to be named", async () => {
		const { vault } = await browser.openTabWithVault();
		expectValue(await vault.append(VAULT_JOURNAL, [event(1)]));
		browser.fileSystem.problem = NO_FILE_SYSTEM;
		await changeDisk(browser.indexedDB, "events", damaged);
		const { file } = expectValue(await vault.outsideCopy([]));
		const restored = empty.openTab().vault;
		expectValue(await restored.restore(file, byPassphrase));
		expect(expectValue(await restored.read(VAULT_JOURNAL)).damaged).toEqual([expect.stringMatching(/^events\//)]);
	});
});

/** The file with another first line, and the hash that fits it. */
async function withHead(bytes: Uint8Array<ArrayBuffer>, change: (head: string) => string) {
	const trailer = '{"sha256":"'.length + 64 + '"}\n'.length;
	const end = bytes.indexOf(0x0a);
	const head = new TextEncoder().encode(change(new TextDecoder().decode(bytes.subarray(0, end))));
	const content = Buffer.concat([head, bytes.subarray(end, bytes.length - trailer)]);
	const hash = Buffer.from(await crypto.subtle.digest("SHA-256", content)).toString("hex");
	return Uint8Array.from(Buffer.concat([content, Buffer.from(`{"sha256":"${hash}"}\n`)]));
}
