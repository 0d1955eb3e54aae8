import type { Change } from "#domain/journal/change.ts";
import { instantOf } from "#domain/journal/clock.ts";
import type { Hash, Json, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { currentValue, headsOf, recordsOf } from "#domain/journal/view.ts";

/** What is kept of a file that an office issued and somebody imported. */
export interface ImportedFile {
	readonly id: RecordId;
	readonly kind: "instrument" | "standard";
	readonly named: { readonly id: string; readonly version: string; readonly fingerprint: Hash };
	/** Empty for what came with a colleague's work. */
	readonly fileName: string;
	/** Of the file's bytes; empty where there was none. */
	readonly sha256: Hash;
	/** Who imported it, or sent it, as they call themselves. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Nothing new is begun with it. What was begun with it goes on. */
	readonly isWithdrawn: boolean;
	/** The JSON of the file. */
	readonly content: Json;
}

export type NewImport = Omit<ImportedFile, "id" | "at" | "isWithdrawn">;

const IMPORTED_FILE = "imported-file";
const FILE = "file";
const WITHDRAWN = "withdrawn";

/** The changes to a vault's own journal that keep an imported file. It stays: there is none that takes it away. */
export function planImport(id: RecordId, order: number, file: NewImport): readonly Change[] {
	return [
		{ stream: OWN_STREAM, record: id, field: "created", value: { kind: IMPORTED_FILE, parent: "", order } },
		{ stream: OWN_STREAM, record: id, field: FILE, value: { ...file } },
	];
}

/** The change that withdraws an imported file from new use, or offers it again. */
export function planWithdrawal(id: RecordId, isWithdrawn: boolean): Change {
	return { stream: OWN_STREAM, record: id, field: WITHDRAWN, value: isWithdrawn };
}

/** Every imported file, in the order in which they were imported. */
export function importedFilesOf(own: Journal): readonly ImportedFile[] {
	return recordsOf(own, IMPORTED_FILE).flatMap(({ id }) => {
		const [head] = headsOf(own, id, FILE);
		const { kind, named, fileName, sha256, by, content } = objectOf(head?.value?.value);
		const name = objectOf(named);
		if (head === undefined || content === undefined || (kind !== "instrument" && kind !== "standard")) return [];
		return [
			{
				id,
				kind,
				named: { id: textOf(name.id), version: textOf(name.version), fingerprint: textOf(name.fingerprint) },
				fileName: textOf(fileName),
				sha256: textOf(sha256),
				by: textOf(by),
				at: instantOf(head.at),
				isWithdrawn: currentValue(own, id, WITHDRAWN) === true,
				content,
			},
		];
	});
}

/** The order behind all imported files. */
export function nextImportOrder(own: Journal): number {
	return (recordsOf(own, IMPORTED_FILE).at(-1)?.order ?? 0) + 1;
}
