import type { Json } from "#domain/journal/event.ts";
import type { Entry } from "#domain/journal/history.ts";
import { words } from "#ui/words/words.ts";

/** What who wrote an entry saw before, in words; empty where that was nothing. */
export function sayBefore(
	say: (value: Json) => string,
	{ before, isBeforeRedacted }: Pick<Entry, "before" | "isBeforeRedacted">,
): string {
	return [...before.map(say), ...(isBeforeRedacted ? [words.assessment.redacted] : [])].join(" / ");
}
