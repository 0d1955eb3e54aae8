import { expect } from "vitest";
import { rowsOf } from "#vault/copied-rows.ts";
import { currentHeader } from "#vault/header.ts";
import { openJournalKey } from "#vault/journal-keys.ts";
import { open } from "#vault/seal.ts";
import { openSlot } from "#vault/slots.ts";
import { changesInMirror, placed } from "./both-copies.ts";
import { type Browser, CHEAP, expectValue, PASSPHRASE } from "./browser.ts";
import { readDisk } from "./disk.ts";

/** What somebody took out of the vault before: its keys, and every byte that they opened. */
export interface OldKeys {
	readonly vault: string;
	readonly keys: readonly CryptoKey[];
	readonly sealed: ReadonlySet<string>;
	readonly wrapped: readonly string[];
}

export async function takeOldKeys(browser: Browser): Promise<OldKeys> {
	const { headers = [], journals = [] } = await readDisk(browser.indexedDB);
	const header = expectValue(
		currentHeader(
			rowsOf(
				"headers",
				headers.map((row) => placed("headers", row)),
			),
			CHEAP,
		),
	);
	if (header === undefined) throw new Error("There is no header");
	const { vault, slots } = header;
	const slot = await openSlot(vault, slots, { kind: "passphrase", passphrase: PASSPHRASE });
	if (slot === undefined) throw new Error("The passphrase does not open the vault");
	const rows = rowsOf(
		"journals",
		journals.map((row) => placed("journals", row)),
	);
	const journalKeys = await Promise.all(rows.map((row) => openJournalKey(slot.master, vault, row)));
	return {
		vault,
		keys: [slot.master, ...journalKeys.filter((key) => key !== undefined)],
		sealed: new Set((await sealedRows(browser)).map(({ sealed }) => hexadecimal(sealed))),
		wrapped: slots.map(({ wrappedMaster }) => hexadecimal(wrappedMaster)),
	};
}

/** The text of every row that lies in either copy, removed or not, and opens with one of the keys. */
export async function textsOpenedWith({ vault, keys }: OldKeys, browser: Browser): Promise<readonly string[]> {
	const rows = await sealedRows(browser);
	const opened = rows.flatMap(({ table, id, sealed }) =>
		keys.filter(({ usages }) => usages.includes("decrypt")).map((key) => open(key, { vault, table, row: id }, sealed)),
	);
	const contents = (await Promise.all(opened)).filter((content) => content !== undefined);
	return contents.map((content) => new TextDecoder().decode(content));
}

/** Of anything in either copy, removed or not, whatever vault it says that it is of. */
export async function expectNothingOpensWith(old: OldKeys, browser: Browser): Promise<void> {
	const disk = await readDisk(browser.indexedDB);
	const everything = Buffer.concat([
		...browser.mirror.names().map((name) => Buffer.from(browser.mirror.contents(name))),
		Buffer.from(JSON.stringify(disk.headers)),
	]).toString("latin1");
	for (const wrapped of old.wrapped) {
		expect(everything).not.toContain(wrapped);
	}
	const rows = await sealedRows(browser);
	expect(rows.length).toBeGreaterThan(0);
	const vaults = [old.vault, ...changesInMirror(browser.mirror).map(({ vault }) => vault)];
	for (const { table, id, sealed } of rows) {
		expect(old.sealed.has(hexadecimal(sealed))).toBe(false);
		for (const vault of new Set(vaults)) {
			for (const key of old.keys.filter(({ usages }) => usages.includes("decrypt"))) {
				expect(await open(key, { vault, table, row: id }, sealed)).toBeUndefined();
			}
		}
	}
}

/** That the same would be found if it were there. */
export async function expectSomethingOpensWith(old: OldKeys, browser: Browser): Promise<void> {
	const rows = await sealedRows(browser);
	const opened = rows.map(async ({ table, id, sealed }) => {
		const attempts = old.keys.map((key) => open(key, { vault: old.vault, table, row: id }, sealed));
		return (await Promise.all(attempts)).some((content) => content !== undefined);
	});
	expect((await Promise.all(opened)).every((isOpen) => isOpen)).toBe(true);
}

async function sealedRows(browser: Browser) {
	const disk = await readDisk(browser.indexedDB);
	const inDatabase = Object.entries(disk).flatMap(([table, rows]) =>
		rows.flatMap(({ id, sealed }) => (sealed instanceof Uint8Array ? [{ table, id: String(id), sealed }] : [])),
	);
	const inMirror = changesInMirror(browser.mirror)
		.flatMap(({ put }) => put)
		.flatMap(({ table, row }) => ("sealed" in row ? [{ table, id: row.id, sealed: row.sealed }] : []));
	return [...inDatabase, ...inMirror].map((row) => ({ ...row, sealed: Uint8Array.from(row.sealed) }));
}

function hexadecimal(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString("hex");
}
