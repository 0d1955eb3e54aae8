import { canonical } from "#domain/journal/canonical.ts";
import { instantOf } from "#domain/journal/clock.ts";
import type { DeviceId, RecordId } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { eventsOf, headsOf, recordsOf } from "#domain/journal/view.ts";
import type { DeviceCard } from "./device-card.ts";
import { deviceCardSchema } from "./device-card-schema.ts";

export const DEVICE_BOOK: RecordId = "device-book";
export const DEVICE_CARD = "device-card";
/** Field of a card's record: the card, with the name and role that it came with last. */
export const CARD = "card";
/** Field of a card's record: what a person decided about it (value: `Decision`). */
export const DECISION = "decision";

/** What a person decided last about a card. Nothing is decided about one that has only been added. */
export type Decision =
	| { readonly kind: "compared" }
	| { readonly kind: "revoked"; readonly reason: string }
	/** Another card of the same device or person was compared, and is the one that counts. */
	| { readonly kind: "replaced" };

/**
 * not-compared: added, and nobody knows yet whose it is. trusted: the six words were compared. changed: an alarm, something
 * of it contradicts the book; it counts for nothing until the words are compared anew. revoked: it counts for nothing.
 */
export type CardState = "not-compared" | "trusted" | "changed" | "revoked";

/** In what two cards contradict each other. */
export type ClashKind =
	/** The same device with other keys. */
	| "other-keys"
	/** The same device, used by somebody else. */
	| "other-person"
	/** Another device of the same person. */
	| "other-device"
	/** Somebody else with the same name: a colleague with a new device, or somebody who takes their name. */
	| "same-name";

export interface Clash {
	readonly kind: ClashKind;
	readonly card: DeviceCard;
}

/** A card that this device has been given, and how it stands. Cards are never forgotten. */
export interface BookEntry {
	/** The record of the card: of the device, its keys and its person. */
	readonly id: RecordId;
	readonly card: DeviceCard;
	readonly state: CardState;
	/** Why it is changed; empty otherwise. */
	readonly clashes: readonly Clash[];
	readonly decision: Decision | undefined;
	/** When it was added or, if it was, decided about: milliseconds since 1970, UTC. */
	readonly at: number;
}

type Kept = Omit<BookEntry, "state" | "clashes">;

/** The record of a card. Another name or role is the same card; another key, device or person is another. */
export function idOfCard({ device, person, signing, recipient }: DeviceCard): RecordId {
	return sha256Hex(canonical({ device, person, signing, recipient }));
}

/** Every card that was ever added, in the order of being added. `own` is the vault's own journal. */
export function deviceBookOf(own: Journal): readonly BookEntry[] {
	const kept = recordsOf(own, DEVICE_CARD, DEVICE_BOOK).flatMap(({ id }) => keptOf(own, id) ?? []);
	return kept.map((entry) => {
		const clashes = clashesOf(entry, kept);
		return { ...entry, clashes, state: stateOf(entry, clashes) };
	});
}

/** The cards of a person's devices to which one may seal. */
export function trustedCardsOf(own: Journal, person: string): readonly DeviceCard[] {
	return deviceBookOf(own)
		.filter(({ card, state }) => card.person === person && state === "trusted")
		.map(({ card }) => card);
}

/**
 * How a card stands that a bundle says it comes from. "changed" as well where it is not in the book and contradicts it;
 * "unknown" where the book has nothing of its device and person.
 */
export function standingOf(own: Journal, card: DeviceCard): CardState | "unknown" {
	const book = deviceBookOf(own);
	const entry = book.find(({ id }) => id === idOfCard(card));
	if (entry !== undefined) return entry.state;
	return book.some((known) => isRival(known.card, card)) ? "changed" : "unknown";
}

/** The card that counts for a device: the trusted one, or that which was added last; undefined for an unknown device. */
export function entryOfDevice(own: Journal, device: DeviceId): BookEntry | undefined {
	const entries = deviceBookOf(own).filter(({ card }) => card.device === device);
	return entries.find(({ decision }) => decision?.kind === "compared") ?? entries.at(-1);
}

/** Whether one of two cards at most can be right: they are of one device or one person. */
export function isRival(one: DeviceCard, other: DeviceCard): boolean {
	return one.device === other.device || one.person === other.person;
}

function keptOf(own: Journal, id: RecordId): Kept | undefined {
	const [first] = eventsOf(own, id, CARD);
	const card = deviceCardSchema.safeParse(headsOf(own, id, CARD).at(-1)?.value?.value).data;
	if (first === undefined || card === undefined || idOfCard(card) !== id) return undefined;
	const decided = headsOf(own, id, DECISION).at(-1);
	return { id, card, decision: decisionOf(own, id), at: instantOf((decided ?? first).at) };
}

/** Of two windows that decided without seeing each other, the one that trusts less is right. */
function decisionOf(own: Journal, id: RecordId): Decision | undefined {
	const decisions = headsOf(own, id, DECISION).map(({ value }) => objectOf(value?.value));
	const ended = decisions.find(({ kind }) => kind === "revoked") ?? decisions.find(({ kind }) => kind === "replaced");
	if (ended?.kind === "revoked") return { kind: "revoked", reason: textOf(ended.reason) };
	if (ended !== undefined) return { kind: "replaced" };
	return decisions.some(({ kind }) => kind === "compared") ? { kind: "compared" } : undefined;
}

function stateOf({ decision }: Kept, clashes: readonly Clash[]): CardState {
	if (decision?.kind === "revoked" || decision?.kind === "replaced") return "revoked";
	if (clashes.length > 0) return "changed";
	return decision === undefined ? "not-compared" : "trusted";
}

/**
 * What of the book contradicts a card: for one that nobody decided about, everything, revoked cards and namesakes too; for
 * one that was compared, only the rivals about which nobody has said that they are false.
 */
function clashesOf(entry: Kept, book: readonly Kept[]): readonly Clash[] {
	if (hasEnded(entry)) return [];
	return book.flatMap((other) => {
		const kind = other.id === entry.id ? undefined : clashBetween(other.card, entry.card);
		const counts = entry.decision === undefined || (kind !== "same-name" && !hasEnded(other));
		return kind !== undefined && counts ? [{ kind, card: other.card }] : [];
	});
}

function hasEnded({ decision }: Kept): boolean {
	return decision !== undefined && decision.kind !== "compared";
}

function clashBetween(known: DeviceCard, card: DeviceCard): ClashKind | undefined {
	if (known.device === card.device) return known.person === card.person ? "other-keys" : "other-person";
	if (known.person === card.person) return "other-device";
	return nameOf(known) === nameOf(card) ? "same-name" : undefined;
}

function nameOf({ name }: DeviceCard): string {
	return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
