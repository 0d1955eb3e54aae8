import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { openCase, question, setUp, startPractice, unlock, untilSaved } from "../e2e/steps.ts";
import type { Standing } from "./witness.ts";

/**
 * For how long a key may have been typed and not come back, in milliseconds: half a second by design, and a second more for a
 * disk that is busy with other things.
 */
export const LONGEST_AT_RISK = 1_500;

const QUESTIONS = Array.from({ length: 14 }, (_, index) => `B${index + 1}`);
const REASON = "Reason and evidence";
const VOCABULARY =
	"she was met at the gate by her worker and went home to aunt school was told late but kept place".split(" ");

/** Sets the device up and opens a practice case. Gives the case's address. */
export async function beginCase(page: Page): Promise<string> {
	await setUp(page);
	await startPractice(page);
	await openCase(page, "Practice 1");
	await untilSaved(page);
	return page.url();
}

/** Opens a case again, as after a restart. */
export async function reopenCase(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await unlock(page);
	await page.getByRole("heading", { level: 1, name: "Case Practice 1" }).waitFor();
}

/** The longest that a person stops to think, in milliseconds. */
const LONGEST_THOUGHT = 1_000;

/** Answers questions and types reasons, a few words at a time, in random order: each question at most once. */
export async function answerAndType(page: Page): Promise<void> {
	for (const number of shuffled(QUESTIONS)) {
		await chooseTheOther(page, number);
		await typeOn(page, number, words(1 + Math.floor(Math.random() * 6)));
		await pause(Math.random() * LONGEST_THOUGHT);
	}
}

/** Chooses what is not chosen. */
export async function chooseTheOther(page: Page, number: string): Promise<void> {
	const yes = question(page, number).getByRole("radio", { name: "Yes", exact: true }).first();
	const no = question(page, number).getByRole("radio", { name: "No", exact: true }).first();
	await ((await yes.isChecked()) ? no : yes).check();
}

/** Types behind what stands in the reason of a question, at a person's pace, and stays in it. */
export async function typeOn(page: Page, number: string, text: string): Promise<void> {
	await question(page, number).getByLabel(REASON).click();
	await page.keyboard.press("Control+End");
	for (const key of text) {
		await page.keyboard.type(key);
		await pause(10 + Math.random() * 60);
	}
}

/** Leaves the field in hand and waits until everything is stored. */
export async function leaveAndSave(page: Page): Promise<void> {
	await page.keyboard.press("Tab");
	await untilSaved(page);
}

export function words(count: number): string {
	return Array.from({ length: count }, () => `${VOCABULARY[Math.floor(Math.random() * VOCABULARY.length)]} `).join("");
}

/** What the case on the screen shows: the chosen answers and the reasons. */
export async function standingIn(page: Page): Promise<Standing> {
	const found = await page.evaluate(() => {
		const controls = [...document.querySelectorAll("fieldset, textarea")];
		return controls.flatMap((control): [string, string][] => {
			if (!/\/(answer|reason)\/B\d+$/.test(control.id)) return [];
			if (control instanceof HTMLTextAreaElement) return [[control.id, control.value]];
			return [[control.id, control.querySelector<HTMLInputElement>("input:checked")?.value ?? ""]];
		});
	});
	return new Map(found);
}

function shuffled<Value>(values: readonly Value[]): readonly Value[] {
	return values
		.map((value) => ({ value, place: Math.random() }))
		.sort((one, other) => one.place - other.place)
		.map(({ value }) => value);
}
