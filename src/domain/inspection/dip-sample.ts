import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { INSPECTION, PLAN } from "./inspection.ts";
import { reviewOf } from "./review.ts";
import { sampleOf } from "./sample.ts";

/** Of which cases is drawn: those signed off, or all of the sample. */
export const populations = ["signed-off", "all"] as const;

export type Population = (typeof populations)[number];

/** One draw of cases that the quality lead looks at again. It is never changed: another draw is another record. */
export interface DipSample {
	readonly id: RecordId;
	readonly population: Population;
	/** The cases that were drawn from. */
	readonly drawnFrom: readonly RecordId[];
	readonly seed: string;
	/** The cases that were drawn, in the order of being drawn. */
	readonly drawn: readonly RecordId[];
	/** Why it was drawn again; empty for the first. */
	readonly reason: string;
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

export type DipSampleProblem =
	/** There is no case of this population yet. */
	| { readonly kind: "nothing-to-draw-from" }
	/** `most`: how many cases there are to draw from. */
	| { readonly kind: "size-impossible"; readonly most: number }
	/** Drawing again until the cases please would be no random draw. */
	| { readonly kind: "reason-needed" };

export const DRAW = "draw";
export const REDRAW_REASON = "reason";

const DRAFT = "redraw-draft/";

/** The field of the inspection in which somebody's reason of a further draw is kept until it is made. */
export const redrawDraft = (person: string): string => `${DRAFT}${person}`;

export function isRedrawDraft(field: string): boolean {
	return field.startsWith(DRAFT);
}

/**
 * Draws cases at random. Each case gets the SHA-256, in hexadecimal, of "<seed> <id of the case>" in UTF-8; those with the smallest are drawn, in
 * that order. So the draw depends on the seed and on which cases there are, not on their order; every case is as likely as
 * every other; and anyone can repeat it with a tool for checksums.
 */
export function draw(seed: string, cases: readonly RecordId[], size: number): readonly RecordId[] {
	return cases
		.map((id) => ({ id, lot: sha256Hex(`${seed} ${id}`) }))
		.sort((one, other) => (one.lot < other.lot ? -1 : 1))
		.slice(0, size)
		.map(({ id }) => id);
}

/** The cases of a population, in the order of the sample. */
export function casesToDrawFrom(journal: Journal, population: Population): readonly RecordId[] {
	return sampleOf(journal)
		.filter(({ assessment }) => population === "all" || isSignedOff(journal, assessment?.id))
		.map(({ id }) => id);
}

function isSignedOff(journal: Journal, assessment: RecordId | undefined): boolean {
	return assessment !== undefined && reviewOf(journal, assessment).state === "signed-off";
}

export interface WantedDraw {
	readonly population: Population;
	readonly size: number;
	/** Random, and not chosen by whoever draws. */
	readonly seed: string;
	readonly reason: string;
}

/** The changes that record a draw. `id` is a new record's. A draw after the first needs a reason, and leaves the earlier ones. */
export function planDraw(
	journal: Journal,
	id: RecordId,
	{ population, size, seed, reason }: WantedDraw,
): Result<readonly Change[], DipSampleProblem> {
	const drawnFrom = casesToDrawFrom(journal, population);
	if (drawnFrom.length === 0) return failed({ kind: "nothing-to-draw-from" });
	if (!Number.isInteger(size) || size < 1 || size > drawnFrom.length)
		return failed({ kind: "size-impossible", most: drawnFrom.length });
	const before = dipSamplesOf(journal).length;
	if (before > 0 && reason.trim() === "") return failed({ kind: "reason-needed" });
	const write = (field: string, value: Change["value"]): Change => ({ stream: PLAN, record: id, field, value });
	return ok([
		write(CREATED, { kind: "dip-sample", parent: INSPECTION, order: before + 1 }),
		write(DRAW, { population, drawnFrom, seed, drawn: draw(seed, drawnFrom, size) }),
		...(reason.trim() === "" ? [] : [write(REDRAW_REASON, reason.trim())]),
	]);
}

/** Every draw, the first one first. */
export function dipSamplesOf(journal: Journal): readonly DipSample[] {
	return recordsOf(journal, "dip-sample", INSPECTION).flatMap(({ id }) => {
		const { population, drawnFrom, seed, drawn } = objectOf(currentValue(journal, id, DRAW));
		const [recorded] = historyOf(journal, id, DRAW);
		if (recorded === undefined) return [];
		return [
			{
				id,
				population: population === "all" ? "all" : "signed-off",
				drawnFrom: textsOf(drawnFrom),
				seed: textOf(seed),
				drawn: textsOf(drawn),
				reason: textOf(currentValue(journal, id, REDRAW_REASON)),
				by: recorded.who?.name ?? "",
				at: recorded.at,
			},
		];
	});
}

/** Whether the seed gives the recorded draw again: what a check of the draw asks. */
export function isRepeatable({ seed, drawnFrom, drawn }: DipSample): boolean {
	const again = draw(seed, drawnFrom, drawn.length);
	return again.every((id, index) => id === drawn[index]);
}
