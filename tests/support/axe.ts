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
	await page.evaluate(axeCore.source);
	const violations = await page.evaluate(async (values) => {
		const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
		return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
	}, tags);
	expect(violations).toEqual([]);
}
