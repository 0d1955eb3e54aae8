import { canonical } from "#domain/journal/canonical.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import type { DeviceCard } from "./device-card.ts";

const WORDS = 6;
/** 32 bits for each word: against them, the remainder that makes some words of the list likelier is nothing. */
const DIGITS = 8;

/**
 * The words that two people read out to each other to know that both have the same card: six, from SHA-256 of the device
 * and its keys. Whoever makes a card with the same words needs 2^77 attempts with a list of 7,776.
 * @param list the same on every device, in the same order
 */
export function sixWords({ device, signing, recipient }: DeviceCard, list: readonly string[]): readonly string[] {
	const hash = sha256Hex(canonical({ device, signing, recipient }));
	return Array.from({ length: WORDS }, (_, place) => {
		const drawn = Number.parseInt(hash.slice(place * DIGITS, (place + 1) * DIGITS), 16);
		return list[drawn % list.length] ?? "";
	});
}
