import { canonical } from "#domain/journal/canonical.ts";
import type { Hash, Json } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import type { FieldPlace } from "./fields.ts";
import type { Instrument } from "./instrument.ts";
import { type Aspects, aspectsAt } from "./parts.ts";

/** What an assessor goes by when answering. When a field is asked, and where it comes from, is no part of it. */
export const askedAspects: readonly (keyof Aspects)[] = [
	"wording",
	"hint",
	"guidance",
	"guidanceVariants",
	"answer",
	"options",
	"due",
];

const prepared = new WeakMap<FieldPlace["field"], Hash>();

/**
 * Stands for what an assessor is asked at a field of an instrument. Where it is the same in two versions, an answer that was
 * given under the one is an answer to the other.
 */
export function hashOfAsked(instrument: Instrument, place: FieldPlace): Hash {
	const hash = prepared.get(place.field) ?? sha256Hex(canonical(askedAt(instrument, place)));
	prepared.set(place.field, hash);
	return hash;
}

function askedAt(instrument: Instrument, place: FieldPlace): Json {
	const aspects = aspectsAt(instrument, place);
	return askedAspects.map((aspect) => (aspects[aspect] ?? null) as Json);
}
