import type { Fault } from "#domain/instrument/fault.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import type { ImportedFile } from "#domain/instrument/imported.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { type InstrumentProblem, parseInstrument } from "#domain/instrument/parse-instrument.ts";
import type { InstrumentFileProblem } from "#domain/instrument/parse-instrument-file.ts";
import { parseJsonFile } from "#domain/instrument/parse-json-file.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Json } from "#domain/journal/event.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { areas } from "./judgement.ts";
import { ratingStates } from "./rating.ts";
import { parseStandard, type Standard } from "./standard.ts";

/** What an office can issue as a file: a version of an instrument, or the standard with its official wording. */
export type Imported =
	| { readonly kind: "instrument"; readonly instrument: Instrument }
	| { readonly kind: "standard"; readonly standard: Standard };

/**
 * Reads a file that an office issued, whichever of the two it is. A standard has to have the areas and the states of the
 * rating that the app works with.
 */
export function parseImportedFile(bytes: Uint8Array): Result<Imported, InstrumentFileProblem> {
	return parseJsonFile(bytes, "instrument-invalid", parseImported);
}

/** The same of what a file held. */
export function parseImported(data: unknown): Result<Imported, InstrumentProblem> {
	if (!hasScale(data)) {
		const instrument = parseInstrument(data);
		return instrument.ok ? ok({ kind: "instrument", instrument: instrument.value }) : instrument;
	}
	const standard = parseStandard(data);
	const faults = standard.ok ? findOtherIds(standard.value) : standard.problem.faults;
	return standard.ok && faults.length === 0
		? ok({ kind: "standard", standard: standard.value })
		: failed({ kind: "instrument-invalid", faults });
}

/** What names what a file held. A standard has the fingerprint of its content, as an instrument has. */
export function namedOf(imported: Imported): ImportedFile["named"] {
	if (imported.kind === "instrument") {
		const { id, version } = imported.instrument;
		return { id, version, fingerprint: fingerprintOf(imported.instrument) };
	}
	const { id, version } = imported.standard;
	return { id, version, fingerprint: sha256Hex(canonical(imported.standard as object as Json)) };
}

/** Only a standard has the scale of a rating. */
const hasScale = (data: unknown): boolean => typeof data === "object" && data !== null && Object.hasOwn(data, "scale");

function findOtherIds({ areas: found, scale }: Standard): readonly Fault[] {
	return [...findOthers(found, areas, "areas"), ...findOthers(scale, ratingStates, "scale")];
}

/** Ids that the app does not know, and those that it looks for in vain. */
function findOthers(
	list: readonly { readonly id: string }[],
	known: readonly string[],
	path: string,
): readonly Fault[] {
	const ids = list.map(({ id }) => id);
	return [
		...ids.flatMap((id, at) =>
			known.includes(id) ? [] : [{ path: `${path}.${at}.id`, rule: "points-nowhere" as const, id }],
		),
		...known.filter((id) => !ids.includes(id)).map((id) => ({ path, rule: "points-nowhere" as const, id })),
	];
}
