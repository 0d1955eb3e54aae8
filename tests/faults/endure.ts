import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { sayFigures } from "./counts.ts";
import type { Device } from "./device.ts";
import type { Witness } from "./witness.ts";
import { answerAndType, beginCase, reopenCase, standingIn } from "./work.ts";

/** The longest that a browser is left to work before it is killed, in milliseconds. */
const LONGEST_LIFE = 3_000;

export interface Trial {
	readonly device: Device;
	readonly witness: Witness;
	/** What the figures are said of. */
	readonly fault: string;
	readonly times: number;
	/** What is done to the disk after each kill, which then is in the moment in which the screen says "Saved". */
	readonly harm?: (profile: string) => Promise<void>;
	/** Called with each window that has been opened again. */
	readonly look?: (page: Page) => Promise<void>;
}

/**
 * Kills the browser at a random moment while a person chooses and types, harms the disk, starts again and reads back what
 * stands; time after time on the same disk. Fails on anything lost of which the screen had said that it was saved. Gives
 * for how long the oldest key that did not come back had been typed, in milliseconds.
 */
export async function endure({ device, witness, fault, times, harm, look }: Trial): Promise<number> {
	let { page } = await device.start();
	const address = await beginCase(page);
	const lost: string[] = [];
	let acknowledged = 0;
	let oldestLostKey = 0;
	for (let time = 0; time < times; time++) {
		witness.begin(await standingIn(page));
		const end = pause(Math.random() * LONGEST_LIFE).then(harm && witness.nextSaved);
		await killDuring(device, answerAndType(page), end);
		witness.end();
		await harm?.(device.profile);
		({ page } = await device.start());
		await reopenCase(page, address);
		await look?.(page);
		const outcome = witness.compare(await standingIn(page));
		lost.push(...outcome.lost.map((entry) => `${time}: ${entry}`));
		acknowledged += outcome.acknowledged;
		oldestLostKey = Math.max(oldestLostKey, outcome.oldestLostKey);
	}
	sayFigures(fault, { times, acknowledged, lost: lost.length, "oldest lost key (ms)": oldestLostKey });
	expect(witness.alarms).toEqual([]);
	expect(lost).toEqual([]);
	return oldestLostKey;
}

/** Kills the browser when `work` has gone on to its `end`. */
export async function killDuring(device: Device, work: Promise<void>, end: Promise<void>): Promise<void> {
	let isKilled = false;
	const ended = work.catch((error) => {
		if (!isKilled) throw error;
	});
	await end;
	isKilled = true;
	await device.kill();
	await ended;
}
