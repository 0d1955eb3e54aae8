import { looksLikeName } from "#domain/inspection/personal-content.ts";
import { words } from "#ui/words/words.ts";

/** What was done with a reference, and a second look asked for where it could be a name: of a list that is imported, too. */
export function advisePseudonym(done: string, reference: string): string {
	return looksLikeName(reference) ? `${done} ${words.inspection.sampleImport.rowWarnings["looks-like-name"]}` : done;
}
