import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { OpenBundleProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { LIMITS } from "#exchange/limits.ts";
import { needsPassphrase } from "#exchange/needs-passphrase.ts";
import type { BundleKey } from "#exchange/open-age.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { commandLine as words } from "#ui/words/en/command-line.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { askHidden } from "./ask-hidden.ts";
import { describeBundle } from "./describe-bundle.ts";
import type { Outcome } from "./outcome.ts";

interface Wanted {
	readonly file: string;
	readonly identity: string | undefined;
	readonly passphraseFile: string | undefined;
}

/**
 * Lists and verifies a bundle; ends with 0 if it is verified. Reads the files that the arguments name, and writes nothing.
 * @param args those behind `npm run bundle --`
 */
export async function inspectBundle(args: readonly string[]): Promise<Outcome> {
	const wanted = wantedBy(args);
	if (typeof wanted === "number") return { code: wanted, text: words.help };
	const file = await read(wanted.file);
	if (!file.ok) return refused(wanted.file, file.problem);
	const bundle = new Blob([file.value]);
	const key = await keyFor(wanted, bundle);
	if ("code" in key) return key;
	const opened = await openBundle(bundle, key);
	if (opened.ok) return { code: 0, text: describeBundle(opened.value) };
	const isKeyless = opened.problem.kind === "not-an-identity" && wanted.identity === undefined;
	return isKeyless ? { code: 2, text: words.needsIdentity } : refused(wanted.file, opened.problem);
}

/** What the arguments ask for, or the code to end with after the help. */
function wantedBy(args: readonly string[]): Wanted | 0 | 2 {
	const options = {
		identity: { type: "string" },
		"passphrase-file": { type: "string" },
		help: { type: "boolean" },
	} as const;
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		const { identity, "passphrase-file": passphraseFile, help } = values;
		const [command, file, ...others] = positionals;
		if (help) return 0;
		const isClear = identity === undefined || passphraseFile === undefined;
		if (command !== "inspect" || file === undefined || others.length > 0 || !isClear) return 2;
		return { file, identity, passphraseFile };
	} catch (error) {
		if (error instanceof TypeError) return 2;
		throw error;
	}
}

async function keyFor({ identity, passphraseFile }: Wanted, bundle: Blob): Promise<BundleKey | Outcome> {
	const path = identity ?? passphraseFile;
	if (path !== undefined) {
		const file = await read(path);
		if (!file.ok) return refused(path, file.problem);
		const text = file.value.toString("utf8");
		return identity === undefined ? { kind: "passphrase", passphrase: text } : { kind: "identity", text };
	}
	// Whatever else is wrong with the file is said before that no identity was given.
	if (!(await needsPassphrase(bundle))) return { kind: "identity", text: "" };
	if (!process.stdin.isTTY) return { code: 2, text: words.noTerminal };
	return { kind: "passphrase", passphrase: await askHidden(words.passphrase, process.stdin, process.stderr) };
}

async function read(path: string): Promise<Result<Buffer<ArrayBuffer>, OpenBundleProblem>> {
	try {
		const { size } = await stat(path);
		if (size > LIMITS.size) return failed({ kind: "bundle-too-large", size, most: LIMITS.size });
		return ok(Buffer.from(await readFile(path)));
	} catch (error) {
		if (!(error instanceof Error && "code" in error)) throw error;
		return failed({ kind: "bundle-unreadable", detail: error.message });
	}
}

function refused(path: string, problem: OpenBundleProblem): Outcome {
	const { what, todo } = sayProblem(problem);
	return { code: 1, text: `${path}: ${what}\n${todo}` };
}
