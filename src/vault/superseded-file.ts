import type { Header } from "./header.ts";
import type { ReadMirrorFile } from "./mirror.ts";

const RENEWAL = "renewal";
const SEPARATOR = "_";

/** The file into which a renewal of the keys writes everything before it counts. */
export function renewalFileName(from: string, to: string): string {
	return [RENEWAL, from, to].join(SEPARATOR);
}

/** Whether a file holds everything of this vault under other keys, which count once the database says so. */
export function isRenewalOf({ name }: Pick<ReadMirrorFile, "name">, vault: string): boolean {
	const [kind, from] = name.split(SEPARATOR);
	return kind === RENEWAL && from === vault;
}

/**
 * Whether nothing of a file counts any more: it was written under earlier keys, or by a renewal that was stopped before its
 * keys counted. What it held that still counts was sealed anew, or is as it was.
 */
export function isSuperseded(
	{ name, problem, newer, changes }: ReadMirrorFile,
	{ vault, formerly }: Pick<Header, "vault" | "formerly">,
): boolean {
	const [kind, from = "", to] = name.split(SEPARATOR);
	if (kind === RENEWAL && to !== vault && [vault, ...formerly].includes(from)) {
		return true;
	}
	const isRead = problem === undefined && newer === 0 && changes.length > 0;
	return isRead && changes.every((change) => formerly.includes(change.vault));
}
