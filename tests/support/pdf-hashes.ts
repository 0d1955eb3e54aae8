import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { readFonts } from "#exports/pdf/fonts/fonts.ts";
import { everyDocument } from "./pdf-documents.ts";

/** The SHA-256 of a document of every kind, composed and drawn here, wherever here is. */
export async function hashDocuments(regular: Uint8Array, bold: Uint8Array): Promise<Record<string, string>> {
	const fonts = readFonts(regular, bold);
	const hashes: Record<string, string> = {};
	for (const [name, report] of everyDocument()) {
		hashes[name] = bytesToHex(sha256((await drawReport(report, fonts)).bytes));
	}
	return hashes;
}
