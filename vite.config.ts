import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import packageFile from "./package.json" with { type: "json" };
import { securePage } from "./src/host/secure-page.mjs";

const empty = fileURLToPath(new URL("./src/host/empty.mjs", import.meta.url));
const packParts = fileURLToPath(new URL("./src/exports/xlsx/pack-parts.ts", import.meta.url));

/** Tests that leave nothing behind in their process share its modules: to load them for each file takes longer than the tests. */
const unisolated = { isolate: false };

/** Tests that put something of their own in the place of modules, which nobody else may get. */
const apart = "tests/component/**/*.apart.test.tsx";

const inDocuments = {
	environment: "jsdom",
	setupFiles: ["tests/support/dom.ts"],
	// A slow machine is no failure; nothing here is timed.
	testTimeout: 60_000,
};

/** A test in a browser waits more than it works, so there are two for each core; and they run apart from all others. */
const inBrowsers = {
	...unisolated,
	maxWorkers: 2 * availableParallelism(),
	sequence: { groupOrder: 1 },
	expect: { poll: { timeout: 120_000 } },
	hookTimeout: 120_000,
};

export default defineConfig({
	plugins: [
		react(),
		securePage(),
		VitePWA({
			strategies: "injectManifest",
			srcDir: "src/offline/worker",
			filename: "sw.ts",
			registerType: "prompt",
			injectRegister: false,
			injectManifest: {
				globPatterns: ["**/*.{js,css,html,svg,png,ttf,json,wasm}"],
				maximumFileSizeToCacheInBytes: 5_000_000,
			},
			manifest: {
				name: "Assess resettlement cases",
				short_name: "Resettlement",
				description: "Inspect how children leaving custody are resettled, with or without a network.",
				lang: "en-GB",
				id: "/",
				start_url: "/",
				display: "standalone",
				theme_color: "#21525a",
				background_color: "#ffffff",
				icons: [
					{ src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
					{ src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
					{ src: "/icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
				],
			},
		}),
	],
	define: { "import.meta.env.VITE_APP_VERSION": JSON.stringify(packageFile.version) },
	resolve: {
		alias: [
			{ find: /^(canvg|html2canvas|dompurify|core-js)(\/.*)?$/, replacement: empty },
			// How write-excel-file packs a workbook; why it is not left to itself stands in the file.
			{ find: "../zip/zipToArrayBuffer.js", replacement: packParts },
		],
	},
	build: {
		target: "es2022",
		rolldownOptions: {
			output: {
				codeSplitting: {
					includeDependenciesRecursively: false,
					groups: [
						// What rarely changes stands apart, so that an update of the app is small to download.
						{ name: "vendor", test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/, priority: 1 },
						// What several screens share comes in few files: each costs a request when the app is first stored.
						{
							name: "shared",
							test: /[\\/]src[\\/]/,
							minShareCount: 2,
							entriesAware: true,
							entriesAwareMergeThreshold: 20_000,
						},
					],
				},
				// Modules run in the order of their imports, whichever files they are in.
				strictExecutionOrder: true,
			},
		},
	},
	worker: {
		format: "es",
		rolldownOptions: { output: { entryFileNames: "assets/workers/[name]-[hash].js" } },
	},
	test: {
		// Every core: the default keeps one free, and of two that is half.
		maxWorkers: "100%",
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["tests/unit/**/*.test.{ts,tsx}"],
					environment: "node",
					...unisolated,
					// So that the alias reaches into it, as it does in the built app.
					server: { deps: { inline: ["write-excel-file"] } },
					// A slow machine is no failure; nothing here is timed.
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: "component",
					include: ["tests/component/**/*.test.{ts,tsx}"],
					exclude: [apart],
					...inDocuments,
					...unisolated,
				},
			},
			{
				extends: true,
				test: { name: "component-apart", include: [apart], ...inDocuments },
			},
			{
				extends: true,
				test: {
					name: "e2e",
					include: ["tests/e2e/**/*.test.ts"],
					environment: "node",
					...inBrowsers,
					testTimeout: 600_000,
				},
			},
			{
				extends: true,
				test: {
					name: "faults",
					include: ["tests/faults/**/*.test.ts"],
					environment: "node",
					...inBrowsers,
					// As many faults as are asked for take as long as they take; each step has a limit of its own.
					testTimeout: 0,
				},
			},
		],
	},
});
