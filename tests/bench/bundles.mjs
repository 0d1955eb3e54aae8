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
	const { verified, read } = await medians(bundles);
	rows.push({
		what,
		entries: sum(bundles.map(({ entries }) => entries)),
		KB: Math.round(sum(bundles.map(({ file }) => file.length)) / 1000),
		"CPU ms": Math.round(verified.cpu),
		"CPU ms, only read": Math.round(read.cpu),
		"CPU ratio": (verified.cpu / read.cpu).toFixed(1),
		"ms passed": Math.round(verified.wall),
		"at most": goal,
		met: verified.wall <= goal,
	});
}
console.log(`Opened and verified: medians of ${ROUNDS} interleaved rounds; the ratio is to decrypting and parsing alone`);
console.table(rows);

/** Of verifying and of only reading. The first round warms up and does not count. */
async function medians(bundles) {
	const samples = { verified: [], read: [] };
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [way, open] of Object.entries({ verified: verify, read: readOnly })) {
			const [start, before] = [performance.now(), process.cpuUsage()];
			for (const bundle of bundles) await open(bundle);
			const { user, system } = process.cpuUsage(before);
			if (round > 0) samples[way].push({ wall: performance.now() - start, cpu: (user + system) / 1000 });
		}
	}
	return { verified: medianOf(samples.verified), read: medianOf(samples.read) };
}

/** Each figure by itself, in milliseconds. */
function medianOf(samples) {
	const median = (key) => samples.map((sample) => sample[key]).sort((a, b) => a - b)[samples.length >> 1];
	return { wall: median("wall"), cpu: median("cpu") };
}

function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
