import { instantOf } from "#domain/journal/clock.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { currentValue, headsOf } from "#domain/journal/view.ts";
import type { Erased } from "#vault/remove-for-good.ts";
import { ERASED, type JournalId } from "#vault/vault.ts";

/** The field beside the mark that says what erasing came to. */
export const ERASURE_OUTCOME = "erasure-outcome";

/** What the vault's own journal says of an inspection that was erased. */
export interface Erasure {
	readonly inspection: JournalId;
	readonly service: string;
	readonly reason: string;
	/** The name of who erased it. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Undefined if it was interrupted. */
	readonly outcome: Erased | undefined;
}

/** All of them, the latest first. */
export function erasuresOf(own: Journal): readonly Erasure[] {
	const marked = [...own.fields].filter(([, fields]) => fields.has(ERASED)).map(([record]) => record);
	return marked.map((inspection) => erasureOf(own, inspection)).toSorted((one, other) => other.at - one.at);
}

function erasureOf(own: Journal, inspection: JournalId): Erasure {
	const [mark] = headsOf(own, inspection, ERASED);
	const { service, reason, by } = objectOf(mark?.value?.value);
	const { rows, left } = objectOf(currentValue(own, inspection, ERASURE_OUTCOME));
	return {
		inspection,
		service: textOf(service),
		reason: textOf(reason),
		by: textOf(by),
		at: mark === undefined ? 0 : instantOf(mark.at),
		outcome: typeof rows === "number" && typeof left === "number" ? { rows, left } : undefined,
	};
}
