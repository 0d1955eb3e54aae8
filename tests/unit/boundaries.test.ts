import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const biome = fileURLToPath(new URL("../../node_modules/@biomejs/biome/bin/biome", import.meta.url));
const rules = fileURLToPath(new URL("../../biome.json", import.meta.url));

/** What any folder may be tempted to import. */
const temptations = [
	"zod",
	"zod/mini",
	"@noble/hashes/sha2.js",
	"dexie",
	"hash-wasm",
	"comlink",
	"age-encryption",
	"jspdf",
	"fflate",
	"papaparse",
	"minisearch",
	"write-excel-file/universal",
	"@zxcvbn-ts/core",
	"react",
	"react-dom/client",
	"react-router",
	"workbox-window",
	"workbox-precaching",
	"node:fs",
	"lodash",
	"#domain/result.ts",
	"#vault/vault.ts",
	"#exchange/bundle.ts",
	"#exports/exporters.ts",
	"#ui/button.tsx",
	"#app/routes.ts",
	"#offline/use-update.ts",
	"#domain/../vault/vault.ts",
	"./beside.ts",
	"../above.ts",
	"../exporter.ts",
	"./../above.ts",
];

/** Which of them a file of each folder may import. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	"src/domain/journal/planted.ts": ["zod/mini", "@noble/hashes/sha2.js", "#domain/result.ts", "./beside.ts"],
	"src/vault/planted.ts": ["dexie", "hash-wasm", "comlink", "#domain/result.ts", "#vault/vault.ts", "./beside.ts"],
	"src/exchange/planted.ts": ["age-encryption", "comlink", "#domain/result.ts", "#exchange/bundle.ts", "./beside.ts"],
	"src/exports/html/planted.ts": ["#domain/result.ts", "./beside.ts", "../exporter.ts"],
	"src/exports/csv/planted.ts": ["papaparse", "#domain/result.ts", "./beside.ts", "../exporter.ts"],
	"src/exports/xlsx/planted.ts": [
		"write-excel-file/universal",
		"fflate",
		"#domain/result.ts",
		"./beside.ts",
		"../exporter.ts",
	],
	"src/exports/pdf/planted.ts": ["comlink", "jspdf", "fflate", "#domain/result.ts", "./beside.ts", "../exporter.ts"],
	"src/ui/planted.tsx": ["react", "react-router", "#domain/result.ts", "#ui/button.tsx", "./beside.ts"],
	"src/offline/planted.ts": ["react", "workbox-window", "workbox-precaching", "#offline/use-update.ts", "./beside.ts"],
	"src/app/cases/planted.tsx": [
		"react",
		"react-router",
		"#domain/result.ts",
		"#vault/vault.ts",
		"#exchange/bundle.ts",
		"#exports/exporters.ts",
		"#ui/button.tsx",
		"#app/routes.ts",
		"#offline/use-update.ts",
		"./beside.ts",
	],
	"src/app/unlock/passphrase-estimator.ts": ["@zxcvbn-ts/core", "./beside.ts"],
	"src/app/inspection/sample-import/parse-table.ts": ["papaparse", "./beside.ts"],
	"src/app/search/text-index.ts": ["minisearch", "./beside.ts"],
	"src/main.tsx": ["react", "react-dom/client", "#vault/vault.ts", "#app/routes.ts", "#offline/use-update.ts"],
	"src/host/planted.mjs": ["node:fs", "./beside.ts"],
	"src/command-line/planted.ts": ["node:fs", "#domain/result.ts", "#exchange/bundle.ts", "./beside.ts"],
};

interface Diagnostic {
	readonly category: string;
	readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

let planted: string;
let diagnostics: readonly Diagnostic[];

beforeAll(() => {
	planted = mkdtempSync(join(tmpdir(), "planted-"));
	copyFileSync(rules, join(planted, "biome.json"));
	writeFileSync(join(planted, ".gitignore"), "node_modules\n");
	for (const file of Object.keys(allowed)) plant(file, temptations);
	plant("src/domain/one.ts", ["./other.ts"]);
	plant("src/domain/other.ts", ["./one.ts"]);
	diagnostics = lint();
});

afterAll(() => rmSync(planted, { recursive: true, force: true }));

describe("the linter", () => {
	it.each(Object.entries(allowed))(
		"lets %s import what the table of imports says, and nothing else",
		(file, imports) => {
			const refused = diagnostics
				.filter(({ category, location }) => category === "lint/style/noRestrictedImports" && location.path === file)
				.map(({ location }) => temptations[location.start.line - 1]);
			expect(refused.sort()).toEqual(temptations.filter((temptation) => !imports.includes(temptation)).sort());
		},
	);

	it("refuses files that import each other", () => {
		const cycles = diagnostics.filter(({ category }) => category === "lint/suspicious/noImportCycles");
		expect(cycles.map(({ location }) => location.path).sort()).toEqual(["src/domain/one.ts", "src/domain/other.ts"]);
	});
});

function plant(file: string, imports: readonly string[]): void {
	const path = join(planted, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, imports.map((source) => `export { default as ${name(source)} } from "${source}";\n`).join(""));
}

function name(source: string): string {
	return source.replaceAll(/\W/g, "_");
}

function lint(): readonly Diagnostic[] {
	const args = ["lint", "--reporter=json", "--max-diagnostics=none", "src"];
	return JSON.parse(spawnSync(process.execPath, [biome, ...args], { cwd: planted, encoding: "utf8" }).stdout)
		.diagnostics;
}
