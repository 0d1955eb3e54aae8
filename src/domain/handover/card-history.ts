import type { RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { CARD, DECISION } from "./device-book.ts";

/** Something that became of a card. */
export interface CardStep {
	readonly kind: "added" | "renamed" | "compared" | "revoked" | "replaced";
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Why it was revoked, or the name that it came with; empty otherwise. */
	readonly said: string;
}

/** Everything that became of a card in the device book, in the order of time. */
export function historyOfCard(own: Journal, card: RecordId): readonly CardStep[] {
	const came = historyOf(own, card, CARD).map(({ at, after }, index): CardStep => {
		return { kind: index === 0 ? "added" : "renamed", at, said: textOf(objectOf(after).name) };
	});
	const decided = historyOf(own, card, DECISION).flatMap(({ at, after }): readonly CardStep[] => {
		const { kind, reason } = objectOf(after);
		return kind === "compared" || kind === "revoked" || kind === "replaced" ? [{ kind, at, said: textOf(reason) }] : [];
	});
	return [...came, ...decided].toSorted((one, other) => one.at - other.at);
}
