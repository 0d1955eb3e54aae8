import { findInstrument, versionsOf } from "#app/instruments.ts";
import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import type { BundleHeader } from "#domain/handover/bundle.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import type { NewImport } from "#domain/instrument/imported.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import type { Json } from "#domain/journal/event.ts";

/** A version of an instrument that a bundle brings and this device does not have. */
export interface BroughtInstrument {
	readonly instrument: Instrument;
	readonly named: NewImport["named"];
	readonly content: Json;
}

/**
 * What a bundle brings of instruments, as far as it is right in itself and is what it is called. A version that is here with
 * other content is not among them: it replaces nothing.
 */
export function broughtBy({ instruments }: BundleHeader): readonly BroughtInstrument[] {
	return instruments.flatMap(({ content, ...named }): readonly BroughtInstrument[] => {
		if (content === undefined || versionsOf(named.id).some((held) => held.named.version === named.version)) return [];
		const parsed = parseInstrument(content);
		if (!parsed.ok) return [];
		const { id, version } = parsed.value;
		const isCalled = id === named.id && version === named.version && fingerprintOf(parsed.value) === named.fingerprint;
		return isCalled ? [{ instrument: parsed.value, named, content }] : [];
	});
}

/** Finds a version that is here, or that the bundle brings. */
export function findWith(header: BundleHeader): FindInstrument {
	const brought = broughtBy(header);
	return (wanted) =>
		findInstrument(wanted) ?? brought.find(({ named }) => named.fingerprint === wanted.fingerprint)?.instrument;
}
