import type { SealProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { LIMITS } from "./limits.ts";

/** The part of an age file that says how it is opened (C2SP, "The age file encryption format", Header). */
export interface AgeHead {
	/** Whether a passphrase opens it, and otherwise a key of one of its recipients. */
	readonly byPassphrase: boolean;
	/** How many bytes it has. */
	readonly length: number;
}

const VERSION = "age-encryption.org/v1";
const ANY_VERSION = "age-encryption.org/";
const ARMOUR = "-----BEGIN AGE ENCRYPTED FILE-----";
/** Nonce and authentication tag, without which no content is authentic. */
const SHORTEST_CONTENT = 16 + 16;

/**
 * Reads the head of an age file before anything is derived or unsealed, so that a hostile one costs nothing. What it says is
 * not yet authentic. `bytes` begin with the head and may end anywhere.
 */
export function readAgeHead(bytes: Uint8Array): Result<AgeHead, SealProblem> {
	if (bytes.length === 0) return failed({ kind: "bundle-empty" });
	const start = latin(bytes.subarray(0, LIMITS.head));
	if (!`${VERSION}\n`.startsWith(start.slice(0, VERSION.length + 1))) return failed(otherBeginning(start));
	const [, ...lines] = start.split("\n");
	// The last piece has no line feed behind it.
	lines.pop();
	const end = lines.findIndex((line) => line.startsWith("---"));
	const stanzas = (end === -1 ? lines : lines.slice(0, end)).filter((line) => line.startsWith("-> "));
	if (stanzas.length > LIMITS.recipients) {
		return failed({ kind: "bundle-too-many-recipients", most: LIMITS.recipients });
	}
	if (end === -1) return failed({ kind: isAllHead(start) ? "bundle-cut-short" : "bundle-head-damaged" });
	const head = lines.slice(0, end + 1);
	if (!isWellFormed(head)) return failed({ kind: "bundle-head-damaged" });
	const length = VERSION.length + 1 + head.reduce((sum, line) => sum + line.length + 1, 0);
	if (bytes.length < length + SHORTEST_CONTENT) return failed({ kind: "bundle-cut-short" });
	const byPassphrase = stanzas.find((line) => line.startsWith("-> scrypt "));
	if (byPassphrase === undefined) return ok({ byPassphrase: false, length });
	const workFactor = /^-> scrypt [^ ]+ ([1-9][0-9]?)$/.exec(byPassphrase)?.[1];
	if (workFactor === undefined || stanzas.length > 1) return failed({ kind: "bundle-head-damaged" });
	if (Number(workFactor) > LIMITS.workFactor) {
		return failed({
			kind: "bundle-passphrase-too-costly",
			workFactor: Number(workFactor),
			most: LIMITS.workFactor,
		});
	}
	return ok({ byPassphrase: true, length });
}

function otherBeginning(start: string): SealProblem {
	if (start.trimStart().startsWith(ARMOUR)) return { kind: "bundle-armoured" };
	if (!start.startsWith(ANY_VERSION)) return { kind: "not-a-bundle" };
	const version = /^[!-~]{1,20}(?=\n)/.exec(start.slice(ANY_VERSION.length))?.[0];
	return version ? { kind: "bundle-other-age-version", version } : { kind: "bundle-head-damaged" };
}

/** Whether bytes end before anything came that a head cannot have. */
function isAllHead(start: string): boolean {
	return start.length < LIMITS.head && /^[\n -~]*$/.test(start);
}

/** Stanzas with their bodies, then the line with the authentication code. */
function isWellFormed(head: readonly string[]): boolean {
	const stanza = "-> [!-~]+( [!-~]+)*\\n([A-Za-z0-9+/]{64}\\n)*[A-Za-z0-9+/]{0,63}\\n";
	return new RegExp(`^(${stanza})+--- [A-Za-z0-9+/]{43}$`).test(head.join("\n"));
}

/** One character for each byte. */
function latin(bytes: Uint8Array): string {
	return new TextDecoder("latin1").decode(bytes);
}
