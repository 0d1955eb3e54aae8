import { canonical } from "#domain/journal/canonical.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { CREATED } from "#domain/journal/own-fields.ts";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { recordsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import {
	type BookEntry,
	CARD,
	type CardState,
	DECISION,
	DEVICE_BOOK,
	DEVICE_CARD,
	type Decision,
	deviceBookOf,
	idOfCard,
	isRival,
} from "./device-book.ts";
import type { DeviceCard } from "./device-card.ts";

export type AddCardProblem =
	/** It is the card of this very device. */
	| { readonly kind: "card-is-own" }
	/** It says of another device that the person at this one uses it. Nobody's card does that by mistake. */
	| { readonly kind: "card-takes-your-place" }
	/** It is in the book, with the same name and role. */
	| { readonly kind: "card-known"; readonly state: CardState };

/**
 * The changes that put a card in the book. A known card with another name or role changes only these; how it stands stays.
 * @param own the vault's own journal
 * @param self this device, and who uses it
 */
export function planCard(
	own: Journal,
	card: DeviceCard,
	self: Pick<DeviceCard, "device" | "person">,
): Result<readonly Change[], AddCardProblem> {
	if (card.device === self.device) return failed({ kind: "card-is-own" });
	if (card.person === self.person) return failed({ kind: "card-takes-your-place" });
	const id = idOfCard(card);
	const known = deviceBookOf(own).find((entry) => entry.id === id);
	if (known !== undefined && canonical({ ...known.card }) === canonical({ ...card })) {
		return failed({ kind: "card-known", state: known.state });
	}
	const order = (recordsOf(own, DEVICE_CARD, DEVICE_BOOK).at(-1)?.order ?? 0) + 1;
	return ok([
		...(known ? [] : [write(id, CREATED, { kind: DEVICE_CARD, parent: DEVICE_BOOK, order })]),
		write(id, CARD, { ...card }),
	]);
}

/**
 * The changes of having compared the six words of a card with its person: it is trusted, and every other card of the same
 * device or person counts no more. A card that was revoked is trusted again.
 */
export function planComparison(own: Journal, { id, card }: BookEntry): readonly Change[] {
	const replaced = deviceBookOf(own).filter(
		(other) => other.id !== id && isRival(other.card, card) && other.state !== "revoked",
	);
	return [decide(id, { kind: "compared" }), ...replaced.map((other) => decide(other.id, { kind: "replaced" }))];
}

/** The change that revokes a card: a device was lost, a colleague has left, or the card turned out to be false. */
export function planRevocation(
	{ id }: BookEntry,
	reason: string,
): Result<readonly Change[], { readonly kind: "reason-needed" }> {
	if (reason.trim() === "") return failed({ kind: "reason-needed" });
	return ok([decide(id, { kind: "revoked", reason: reason.trim() })]);
}

function decide(id: RecordId, decision: Decision): Change {
	return write(id, DECISION, { ...decision });
}

function write(record: RecordId, field: string, value: Json): Change {
	return { stream: OWN_STREAM, record, field, value };
}
