import type { Session } from "#app/session/session.ts";
import { findEntries } from "./find-entries.ts";
import { findInGuide } from "./find-in-guide.ts";
import { findQuestionsOfForms, findQuestionsOfInspection } from "./find-questions.ts";
import type { Findable } from "./findable.ts";
import { createTextIndex, type Found } from "./text-index.ts";

/** Everything that can be found from a place in the app. It is in memory alone, and goes with what holds it. */
export interface SearchIndex {
	/** What has all of these words, the best first, as the inspection stands now. `openAddress` is where the person is. */
	find(words: string, openAddress: string): readonly Found<Findable>[];
	/** Calls back when the inspection changes, and keeps what is found up to date until it is stopped. */
	follow(onChange: () => void): () => void;
}

/** Of the open inspection, as far as the person may see it, with its questions and their guidance; and of the guide. */
export function createSearchIndex(session: Session | undefined, person: string): SearchIndex {
	const index = createTextIndex<Findable>();
	const guide = findInGuide();
	let heldFor: string | undefined;

	function hold(openAddress: string) {
		const entries = session ? findEntries(session, person) : [];
		const ofCases = session ? findQuestionsOfInspection(session, person, openAddress) : [];
		const questions = ofCases.length > 0 ? ofCases : findQuestionsOfForms();
		index.hold([...entries, ...questions, ...guide]);
		heldFor = openAddress;
	}

	return {
		find(words, openAddress) {
			if (heldFor !== openAddress) hold(openAddress);
			return index.find(words);
		},
		follow(onChange) {
			const stop = session?.subscribe({}, () => {
				heldFor = undefined;
				onChange();
			});
			heldFor = undefined;
			return () => stop?.();
		},
	};
}
