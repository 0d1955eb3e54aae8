import { readFile, stat } from "node:fs/promises";
import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";
import type { Fault } from "#domain/instrument/fault.ts";
import { type JsonFileProblem, LARGEST_FILE } from "#domain/instrument/read-json-file.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { instrumentCommand as words } from "#ui/words/en/instrument-command.ts";
import { sayFault } from "#ui/words/say-fault.ts";

export type UnreadProblem =
	| Extract<JsonFileProblem, { readonly kind: "file-too-large" }>
	/** `detail` is the system's own words. */
	| { readonly kind: "file-unreadable"; readonly detail: string; readonly isMissing: boolean };

/** As many as a person reads. */
const MOST_FAULTS = 50;

/** The bytes of a file that somebody wrote by hand. */
export async function readHandWritten(file: string): Promise<Result<Uint8Array, UnreadProblem>> {
	try {
		const { size } = await stat(file);
		if (size > LARGEST_FILE) return failed({ kind: "file-too-large", size, most: LARGEST_FILE });
		return ok(await readFile(file));
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		return failed({ kind: "file-unreadable", detail: error.message, isMissing: error.code === "ENOENT" });
	}
}

/** Each fault with its place, and what to do about it. */
export function sayFaults(faults: readonly Fault[]): readonly string[] {
	const said = faults.slice(0, MOST_FAULTS).map((fault) => {
		const { what, todo } = sayFault(fault);
		return [words.at(fault.line ?? 1, fault.path, fault.rule), `  ${what}`, `  ${todo}`]
			.map(markHiddenCharacters)
			.join("\n");
	});
	return faults.length > MOST_FAULTS ? [...said, words.more(faults.length - MOST_FAULTS)] : said;
}
