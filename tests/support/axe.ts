import axeCore from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

declare global {
	interface Window {
		readonly axe: typeof axeCore;
	}
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Asserts that axe finds nothing against WCAG 2.2 AA, nor against its own best practice, on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
	await readThrough(page);
	await page.evaluate(axeCore.source);
	const violations = await page.evaluate(async (values) => {
		const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
		return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
	}, tags);
	expect(violations).toEqual([]);
}

/**
 * Scrolls past everything and back. What `content-visibility` has not drawn yet has an estimated size only, and axe would
 * measure what lies beneath it.
 */
async function readThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const start = window.scrollY;
		for (let y = 0; y < document.documentElement.scrollHeight; y += window.innerHeight / 2) {
			window.scrollTo(0, y);
			await drawn();
		}
		window.scrollTo(0, start);
		await drawn();
	});
}
