import fc from "fast-check";
import { expect, it } from "vitest";
import { canonical } from "#domain/journal/canonical.ts";
import type { Json } from "#domain/journal/event.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { header, lead, sender, toLead, written } from "#support/bundle-vectors/changed-bundle.ts";
import { ageFile, linesOf, signed } from "#support/bundles.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { byteChanges, changeBytes, changeValues, valueChanges } from "./bundle-mutations.ts";
import { countOf, sayFigures } from "./counts.ts";

const lines = linesOf(header, written);
const content = await signed(lines, sender.signing);
const file = await ageFile(content, toLead);
const figures = { files: 0, refused: 0, kinds: 0, "slowest ms": 0 };
const kinds = new Set<string>();

/** What opening comes to: the signed lines of the bundle; or undefined, once it is sure that there are words for the problem. */
async function open(bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[] | undefined> {
	const start = performance.now();
	const opened = await openBundle(new Blob([bytes]), { kind: "device", sealing: lead.sealing });
	figures["slowest ms"] = Math.max(figures["slowest ms"], Math.ceil(performance.now() - start));
	figures.files += 1;
	if (opened.ok) return linesOf(opened.value.header, opened.value.events);
	const { what, todo } = sayProblem(opened.problem);
	expect(`${what} ${todo}`).not.toMatch(/undefined|NaN/);
	figures.refused += 1;
	kinds.add(opened.problem.kind);
	figures.kinds = kinds.size;
	return undefined;
}

const runs = countOf("FAULTS_BUNDLES", 300);

it("refuses in words, or opens as it was, whatever happens to a bundle", async () => {
	const outside = byteChanges.map((changes) => async () => ({
		bytes: changeBytes(file, changes),
		said: lines,
	}));
	const inside = byteChanges.map((changes) => async () => ({
		bytes: await ageFile(changeBytes(content, changes), toLead),
		said: lines,
	}));
	const signedAgain = fc.tuple(valueChanges, fc.boolean()).map(([changes, isCanonical]) => async () => {
		const changed = changeValues(lines, changes);
		const said = isCanonical ? changed.map((line) => canonical(JSON.parse(line) as Json)) : changed;
		return { bytes: await ageFile(await signed(said, sender.signing), toLead), said };
	});
	const hostile = fc.oneof(outside, inside, { weight: 2, arbitrary: signedAgain });
	await fc.assert(
		fc.asyncProperty(hostile, async (make) => {
			const { bytes, said } = await make();
			const opened = await open(bytes);
			// What its sender changed before signing may be in order; then nothing else comes of it than was signed.
			if (opened) expect(opened).toEqual(said);
		}),
		{ numRuns: runs },
	);
	sayFigures("hostile bundles", figures);
});
