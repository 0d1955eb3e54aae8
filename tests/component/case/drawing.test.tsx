import { describe, expect, it } from "vitest";
import { answer, openCase, question } from "./open-case.ts";

/** What changes in the document outside one element while `act` runs. */
async function changesOutside(element: Element, act: () => Promise<void>): Promise<readonly MutationRecord[]> {
	const observer = new MutationObserver(() => {});
	observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
	await act();
	const records = observer.takeRecords();
	observer.disconnect();
	return records.filter(({ target }) => !element.contains(target) && target !== element);
}

const block = (number: string) => document.getElementById(`question-${number}`) as HTMLElement;

describe("a key press", () => {
	it("changes nothing on the screen outside the text that is typed in", async () => {
		const { user } = await openCase();
		const text = question("B9").getByLabelText("Reason and evidence");
		await user.click(text);
		expect(await changesOutside(text, () => user.keyboard("a"))).toEqual([]);
	});
});

describe("an answer", () => {
	it("draws no other question anew", async () => {
		const { user } = await openCase();
		const changes = await changesOutside(block("B9"), () => user.click(answer("B9", "Yes")));
		const others = changes.filter(({ target }) => target instanceof Element && target.closest("[id^=question-]"));
		expect(others).toEqual([]);
	});
});
