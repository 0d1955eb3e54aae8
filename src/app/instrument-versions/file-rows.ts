import type { ImportedFile } from "#domain/instrument/imported.ts";
import type { SummaryRow } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";

/** From which file something was imported, by whom and when. */
export function fileRows({ fileName, sha256, by, at }: ImportedFile): readonly SummaryRow[] {
	const said = words.instruments;
	return [
		{ key: said.file, value: fileName || said.withWork },
		...(sha256 === "" ? [] : [{ key: said.fileHash, value: sha256 }]),
		{ key: said.importedWhen, value: said.importedBy(by, at) },
	];
}
