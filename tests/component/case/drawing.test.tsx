import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { answer, openCase, question } from "./open-case.ts";

/** What changes in the document outside one element while `act` runs. */
async function changesOutside(element: Element, act: () => Promise<void>): Promise<readonly MutationRecord[]> {
	const changes: MutationRecord[] = [];
	const observer = new MutationObserver((records) => changes.push(...records));
	observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
	await act();
	changes.push(...observer.takeRecords());
	observer.disconnect();
	return changes.filter(({ target }) => !element.contains(target) && target !== element);
}

const block = (number: string) => document.getElementById(`question-${number}`) as HTMLElement;

describe("a key press", () => {
	it("turns the status from saved to saving at once, and changes nothing else outside the text", async () => {
		const { user } = await openCase();
		const text = question("B9").getByLabelText("Reason and evidence");
		await user.click(text);
		const status = screen.getByText(/^Saved \d\d:\d\d:\d\d/);
		const changed = (await changesOutside(text, () => user.keyboard("a"))).map(({ target }) => target.parentElement);
		expect(new Set(changed)).toEqual(new Set([status]));
		expect(status).toHaveTextContent(/^Saving$/);
	});

	it("changes nothing more while the status says saving", async () => {
		const { user } = await openCase();
		const text = question("B9").getByLabelText("Reason and evidence");
		await user.click(text);
		await user.keyboard("a");
		expect(await changesOutside(text, () => user.keyboard("b"))).toEqual([]);
	});
});

describe("an answer", () => {
	it("draws no other question anew", async () => {
		const { user } = await openCase();
		const changes = await changesOutside(block("B9"), () => user.click(answer("B9", "Yes")));
		const others = changes.filter(({ target }) => target instanceof Element && target.closest("[id^=question-]"));
		expect(others).toEqual([]);
	});

	it("draws the list of what is left only while it is open", async () => {
		const { user } = await openCase();
		const summary = screen.getByText(/^\d+ left$/);
		const drawn = () => summary.parentElement?.querySelectorAll("a").length;
		expect(drawn()).toBe(0);
		await user.click(summary);
		await waitFor(() => expect(drawn()).toBeGreaterThan(0));
		await user.click(summary);
		await waitFor(() => expect(drawn()).toBe(0));
	});
});
