import { sha256OfFile } from "#app/reports/sha256-of-file.ts";
import type { NewImport } from "#domain/instrument/imported.ts";
import type { InstrumentFileProblem } from "#domain/instrument/parse-instrument-file.ts";
import { LARGEST_FILE } from "#domain/instrument/read-json-file.ts";
import type { Json } from "#domain/journal/event.ts";
import { type Imported, namedOf, parseImportedFile } from "#domain/judgement/parse-imported-file.ts";
import { failed, ok, type Result } from "#domain/result.ts";

/** A file that was read and not yet taken in. */
export interface ReadImport {
	readonly imported: Imported;
	readonly file: Omit<NewImport, "by">;
}

export type ImportProblem = InstrumentFileProblem | { readonly kind: "file-unreadable" };

/** Reads a chosen file as an instrument or a standard. Nothing is kept. */
export async function readImport(file: File): Promise<Result<ReadImport, ImportProblem>> {
	if (file.size > LARGEST_FILE) return failed({ kind: "file-too-large", size: file.size, most: LARGEST_FILE });
	const bytes = await bytesOf(file);
	if (bytes === undefined) return failed({ kind: "file-unreadable" });
	const parsed = parseImportedFile(bytes);
	if (!parsed.ok) return parsed;
	const imported = parsed.value;
	const sha256 = await sha256OfFile(file);
	const named = namedOf(imported);
	const content = contentOf(imported);
	return ok({ imported, file: { kind: imported.kind, named, fileName: file.name, sha256, content } });
}

const contentOf = (imported: Imported): Json =>
	(imported.kind === "instrument" ? imported.instrument : imported.standard) as object as Json;

/** Undefined where the file's drive does not give it. */
async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
