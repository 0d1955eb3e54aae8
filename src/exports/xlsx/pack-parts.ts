import { zipSync } from "fflate";

/** The earliest date that a ZIP archive can hold. Its fields are written in local time, so it is the same everywhere. */
const EARLIEST = new Date(1980, 0, 1);

/**
 * Packs the parts of a workbook into a ZIP archive: the same parts, the same bytes. It stands in the place of
 * write-excel-file's own packing (see `vite.config.ts`), which dates the parts by the clock, and compresses large ones in
 * workers made from blobs, which the page's policy refuses.
 */
export default async function packParts(parts: Record<string, Uint8Array>): Promise<ArrayBufferLike> {
	return zipSync(parts, { mtime: EARLIEST }).buffer;
}
