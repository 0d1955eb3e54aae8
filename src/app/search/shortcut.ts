import type { Shortcut } from "#ui/shortcuts-dialog.tsx";
import { words } from "#ui/words/words.ts";

/** The key that opens the search, wherever no text is typed. */
export const KEY = "/";

export const searchShortcut: Shortcut = { keys: [KEY], does: words.search.title };
