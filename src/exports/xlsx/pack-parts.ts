import { zipSync } from "fflate";

/**
 * Packs the parts of a workbook into a ZIP archive: the same parts, the same bytes. It stands in the place of
 * write-excel-file's own packing (see `vite.config.ts`), which dates the parts by the clock, and compresses large ones in
 * workers made from blobs, which the page's policy refuses.
 */
export default async function packParts(parts: Record<string, Uint8Array>): Promise<ArrayBufferLike> {
	// The earliest date that an archive can hold. It is written in local time, so that this is the same everywhere.
	return zipSync(parts, { mtime: new Date(1980, 0, 1) }).buffer;
}
