import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openBundle } from "#exchange/open-bundle.ts";
import { sealBundle } from "#exchange/seal-bundle.ts";
import { findAge } from "#support/age.mjs";
import { header, lead, sender, stranger, toLead, written } from "#support/bundle-vectors/changed-bundle.ts";
import { linesOf, signed } from "#support/bundles.ts";

/** The tool of age's author, in Go: another implementation than the app's. */
const age = findAge() ?? "age";
const IDENTITY = "AGE-SECRET-KEY-1K2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2ET9V4JK2EQ08LR2T";
const folder = mkdtempSync(join(tmpdir(), "age-"));
const identityFile = join(folder, "identity.txt");
writeFileSync(identityFile, `${IDENTITY}\n`);

afterAll(() => rmSync(folder, { recursive: true }));

function run(input: Uint8Array, ...words: string[]): Uint8Array<ArrayBuffer> {
	const { status, stdout, stderr } = spawnSync(age, words, { input });
	if (status !== 0) throw new Error(stderr.toString());
	return new Uint8Array(stdout);
}

describe("the tool age", () => {
	it("opens a bundle, and shows one line for each entry between header and trailer", async () => {
		const { file, sha256 } = await sealBundle({ header, events: written }, sender.signing, toLead);
		const text = new TextDecoder().decode(run(file, "--decrypt", "--identity", identityFile));
		const lines = text
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(lines).toEqual([header, ...written, { sha256, signature: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
	});

	it("seals what this app opens", async () => {
		const content = await signed(linesOf(header, written), sender.signing);
		const recipients = [stranger, lead].flatMap(({ card }) => ["--recipient", card.recipient]);
		const file = new Blob([run(content, "--encrypt", ...recipients)]);
		const opened = await openBundle(file, { kind: "device", sealing: lead.sealing });
		expect(opened).toMatchObject({ ok: true, value: { events: written } });
	});

	it("writes its text form, which this app names and refuses", async () => {
		const armoured = new Blob([run(new Uint8Array(9), "--encrypt", "--armor", "--recipient", lead.card.recipient)]);
		const opened = await openBundle(armoured, { kind: "device", sealing: lead.sealing });
		expect(opened).toEqual({ ok: false, problem: { kind: "bundle-armoured" } });
	});
});
