import * as z from "zod/mini";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { currentValue, fieldsOf } from "#domain/journal/view.ts";
import { inspectionEvidenceOf } from "./evidence.ts";
import { JUDGEMENT } from "./judgement.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

/** A line of the source, counted from 1, and words on it from which the theme was drawn. */
const sourceLine = z.strictObject({ line: z.number().check(z.int(), z.positive()), words: z.string() });

const theme = z.strictObject({
	id: z.string(),
	text: z.string(),
	lines: z.array(sourceLine).check(z.minLength(1)),
});

/** Themes under which a lead may look for evidence, by area: a file of `schemas/`. An aid, never a prompt of the standard. */
export const themesSchema = z.strictObject({
	$schema: z.exactOptional(z.string()),
	id: z.string(),
	version: z.string(),
	title: z.string(),
	/** That they are not official, shown wherever they are. */
	status: z.string(),
	basis: z.string(),
	source: z.strictObject({ title: z.string(), file: z.string() }),
	areas: z.array(z.strictObject({ id: z.string(), themes: z.array(theme) })),
});

export type EvidenceThemes = z.infer<typeof themesSchema>;
export type EvidenceTheme = z.infer<typeof theme>;

const PREFIX = "theme/";

/** Whether a field is a tag. Tags help to look for evidence; nothing rests on them. */
export function isThemeTag(field: string): boolean {
	return field.startsWith(PREFIX);
}

/** The themes that an item of the log is tagged with, by their ids. */
export function themesOf(journal: Journal, item: RecordId): readonly string[] {
	return fieldsOf(journal, item)
		.filter((field) => isThemeTag(field) && currentValue(journal, item, field) === true)
		.map((field) => field.slice(PREFIX.length));
}

/** How many entries of the inspection's log are tagged with each theme, by its id; nothing where there are none. */
export function taggedByTheme(journal: Journal): Readonly<Record<string, number>> {
	const tagged: Record<string, number> = {};
	for (const { id } of inspectionEvidenceOf(journal)) {
		for (const theme of themesOf(journal, id)) tagged[theme] = (tagged[theme] ?? 0) + 1;
	}
	return tagged;
}

/** The changes after which an item is tagged with these of the offered themes, and with no other of them. */
export function planThemes(
	journal: Journal,
	item: RecordId,
	offered: readonly EvidenceTheme[],
	chosen: readonly string[],
): readonly Change[] {
	const tagged = themesOf(journal, item);
	return offered
		.filter(({ id }) => tagged.includes(id) !== chosen.includes(id))
		.map(({ id }) => ({ stream: JUDGEMENT, record: item, field: `${PREFIX}${id}`, value: chosen.includes(id) }));
}
