import { isOpenPlace } from "#app/second-scoring/open-places.ts";
import { blindCasesOf, maySeeStream } from "#domain/agreement/blind.ts";
import { purposeOf } from "#domain/inspection/sample.ts";
import type { StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { keptFromCases } from "#domain/rehearsal/kept-from-cases.ts";

/** What of an inspection a person may look through. */
export interface Sight {
	sees(stream: StreamId): boolean;
	/** Whether a screen of the inspection is open to the person: where it is not, nothing on it is found either. */
	opens(address: string): boolean;
}

/** What a person may look through: what is kept from them on the screens is kept from them here, and rehearsals are left out. */
export function sightOf(journal: Journal, person: string): Sight {
	const blind = blindCasesOf(journal, person);
	const isKeptFromCases = keptFromCases(journal, person) !== undefined;
	const known = new Map<StreamId, boolean>();
	const sees = (stream: StreamId) =>
		maySeeStream(journal, stream, person) && purposeOf(journal, stream) !== "rehearsal";
	return {
		sees(stream) {
			const seen = known.get(stream) ?? sees(stream);
			known.set(stream, seen);
			return seen;
		},
		opens: (address) => isOpenPlace(address, blind) && !(isKeptFromCases && address.split("/")[3] === "cases"),
	};
}
