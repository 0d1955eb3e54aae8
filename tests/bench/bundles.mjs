/**
 * Measures how long opening and verifying bundles takes, in Node, beside decrypting and parsing them alone:
 * `node tests/bench/bundles.mjs`. What counts are the ratios; times alone differ from computer to computer.
 */
import { join } from "node:path";
import { runnerImport } from "vite";

const ROUNDS = 5;
const root = join(import.meta.dirname, "../..");
const entry = join(root, "tests/support/large-bundles.ts");
const { module } = await runnerImport(entry, { root, configFile: false, logLevel: "error" });
const { bundleOfCases, bundleOfEntries, readOnly, verify } = module;

const many = [];
for (let at = 0; at < 20; at++) many.push(await bundleOfCases(50));
const measured = [
	{ what: "1 bundle of 10,000 entries", bundles: [await bundleOfEntries(10_000)], goal: 2_000 },
	{ what: "20 bundles of 50 cases", bundles: many, goal: 5_000 },
];

const rows = [];
for (const { what, bundles, goal } of measured) {
	const [verified = 0, read = 0] = await medians(bundles);
	rows.push({
		what,
		entries: sum(bundles.map(({ entries }) => entries)),
		KB: Math.round(sum(bundles.map(({ file }) => file.length)) / 1000),
		"verified, ms": Math.round(verified),
		"only read, ms": Math.round(read),
		ratio: (verified / read).toFixed(1),
		"goal, ms": goal,
		met: verified <= goal,
	});
}
console.log(`Medians of ${ROUNDS} interleaved rounds; goals are at most`);
console.table(rows);

/** Of verifying and of only reading, in milliseconds. The first round warms up and does not count. */
async function medians(bundles) {
	const samples = [[], []];
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [way, open] of [verify, readOnly].entries()) {
			const start = performance.now();
			for (const bundle of bundles) await open(bundle);
			if (round > 0) samples[way].push(performance.now() - start);
		}
	}
	return samples.map((taken) => taken.sort((a, b) => a - b)[taken.length >> 1]);
}

function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
