import type { Json } from "#domain/journal/event.ts";
import { words } from "#ui/words/words.ts";

/** What a value of `REMOVED` says, where people differ over it. */
export function sayRemoval(value: Json): string {
	return value === true ? words.common.removal.removed : words.common.removal.putBack;
}
