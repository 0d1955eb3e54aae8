/**
 * Measures the PDF export beside what else could draw the same documents, all in one run: `npm run bench`. What counts are
 * the ratios; times alone differ from computer to computer. The last table has the goals.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const directory = import.meta.dirname;
const root = join(directory, "../..");
const ROUNDS = { "4 pages": 15, "20 pages": 9, "220 pages": 3 };

if (!existsSync(join(directory, "node_modules/pdfmake"))) {
	execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: directory, stdio: "inherit" });
}
execFileSync("npx", ["vite", "build", "--logLevel", "error"], { cwd: root, stdio: "inherit" });

const { startBrowser } = await import("./browser.mjs");
const { documents } = await import("./documents.mjs");
const { longestPause, measure } = await import("./measure.mjs");
const { compressedSize } = await import("./sizes.mjs");

const font = (/** @type {string} */ weight) =>
	readFileSync(join(root, `public/fonts/NotoSans-${weight}.ttf`)).toString("base64");
const files = { regular: font("Regular"), bold: font("Bold") };
const started = await startBrowser();

/** @type {ReadonlyMap<string, import("./measure.mjs").Sample>} */
let longest = new Map();
for (const { name, report } of documents) {
	longest = await measure(started, report, files, ROUNDS[name]);
	const ours = of("this app");
	console.log(`\n${name}: medians of ${ROUNDS[name]} interleaved rounds; ratios are this app to the other`);
	console.table(
		[...longest].map(([maker, { cpu, wall, bytes }]) => ({
			maker,
			"CPU ms": Math.round(cpu),
			"ms passed": Math.round(wall),
			"KB": Math.round(bytes / 1000),
			"CPU ratio": ratio(ours.cpu, cpu),
			"size ratio": ratio(ours.bytes, bytes),
		})),
	);
}
const pause = await longestPause(started, documents.at(-1).report, files);
await started.browser.close();

const ours = of("this app");
const goals = [
	{ what: "CPU to pdfmake's, 220 pages", measured: ours.cpu / of("pdfmake").cpu, goal: 0.2 },
	{ what: "Size to pdfmake's, 220 pages", measured: ours.bytes / of("pdfmake").bytes, goal: 0.85 },
	{ what: "CPU to the same untagged, 220 pages", measured: ours.cpu / of("this app, all of it artifacts").cpu, goal: 1.5 },
	{ what: "Longest pause of the page, 220 pages, ms", measured: pause, goal: 50 },
	{ what: "PDF worker without fonts, brotli, KB", measured: compressedSize("assets/workers", "pdf-worker"), goal: 130 },
	{ what: "Fonts, brotli, KB", measured: compressedSize("fonts", "NotoSans"), goal: 160 },
];
console.log("\nGoals: at most");
console.table(
	goals.map(({ what, measured, goal }) => ({ what, measured: Number(measured.toFixed(2)), goal, met: measured <= goal })),
);

/** @param {string} maker */
function of(maker) {
	const sample = longest.get(maker);
	if (sample === undefined) throw new Error(`${maker} was not measured`);
	return sample;
}

/** @param {number} ours @param {number} other */
function ratio(ours, other) {
	return other === 0 ? "-" : (ours / other).toFixed(2);
}
