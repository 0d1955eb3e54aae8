/** Draws `public/icons/icon.svg` as the PNG files that the manifest and the page name: `npm run icons`. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { requireChromium } from "./chromium.mjs";

const icons = new URL("../../public/icons/", import.meta.url);
const drawing = readFileSync(new URL("icon.svg", icons), "utf8");
const ground = "#21525a";

/** A maskable icon is cut to any shape within its edge, and Apple rounds the corners itself: both fill their square. */
const files = [
	{ name: "icon-192.png", size: 192, inset: 0, background: "transparent" },
	{ name: "icon-512.png", size: 512, inset: 0, background: "transparent" },
	{ name: "icon-maskable-512.png", size: 512, inset: 51, background: ground },
	{ name: "apple-touch-icon.png", size: 180, inset: 0, background: ground },
];

const browser = await chromium.launch({ executablePath: requireChromium() });
const page = await browser.newPage();
for (const { name, size, inset, background } of files) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>
		body { margin: 0; background: ${background} }
		svg { display: block; margin: ${inset}px; width: ${size - 2 * inset}px }
	</style>${drawing}`);
	await page.screenshot({ path: fileURLToPath(new URL(name, icons)), omitBackground: true });
}
await browser.close();
