import { newId } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import { nextImportOrder, planImport } from "#domain/instrument/imported.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Json } from "#domain/journal/event.ts";

/** Takes an instrument in, as from a file of an office. Gives what an assessment names it by. */
export function importInstrument({ own }: Workspace, instrument: Instrument) {
	const named = { id: instrument.id, version: instrument.version, fingerprint: fingerprintOf(instrument) };
	const content = instrument as Json;
	const file = { kind: "instrument", named, fileName: "a.json", sha256: "", by: "", content } as const;
	own.apply(planImport(newId(), nextImportOrder(own.journal), file));
	return named;
}
