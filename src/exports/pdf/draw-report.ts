import { sha256Hex } from "#domain/journal/hash.ts";
import { contentNameOf } from "#domain/report/provenance.ts";
import type { Report } from "#domain/report/report.ts";
import { createEncryption } from "./encryption/encryption.ts";
import { Face } from "./fonts/face.ts";
import type { Fonts } from "./fonts/fonts.ts";
import { cleanLine } from "./layout/clean-text.ts";
import { layOut } from "./layout/lay-out.ts";
import { PAGE } from "./layout/page-design.ts";
import { writeTaggedDocument } from "./tagged/tagged-document.ts";

/** A report as a PDF. */
export interface DrawnReport {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly pages: number;
	/** Characters that the fonts lack. Each is drawn as a substitute that still says which character it stands for. */
	readonly missing: readonly string[];
}

export interface DrawOptions {
	/** Hears the share of blocks measured, 0 to 1. */
	readonly onProgress?: (share: number) => void;
	/** Encrypts the file: it opens with this passphrase alone. Not empty. */
	readonly passphrase?: string;
}

/**
 * Draws a report that `validateReport` has passed, as a tagged PDF made to PDF/UA-1. The same report and fonts give the
 * same bytes, in a browser and in Node, in every time zone. A protected file has other bytes each time, and nothing of the
 * report can be told from those: not its identifier, and of its length no more than how much it says.
 */
export async function drawReport(
	report: Report,
	fonts: Fonts,
	{ onProgress, passphrase }: DrawOptions = {},
): Promise<DrawnReport> {
	if (passphrase === "") {
		throw new Error("An empty passphrase protects nothing");
	}
	const { drawing, faces, missing } = layOutIn(fonts, report, onProgress);
	const metadata = {
		title: cleanLine(report.title),
		language: report.language,
		createdAt: new Date(report.exportedAt),
		contentName: contentNameOf(report),
		id: passphrase === undefined ? identifierOf(report) : crypto.randomUUID().replaceAll("-", ""),
	};
	const encryption = passphrase === undefined ? undefined : await createEncryption(passphrase);
	const bytes = await writeTaggedDocument(drawing, PAGE, faces, metadata, encryption);
	return { bytes, pages: drawing.pages.length, missing };
}

/** What `drawReport` would give as missing. */
export function findMissing(report: Report, fonts: Fonts): readonly string[] {
	return layOutIn(fonts, report).missing;
}

function layOutIn(fonts: Fonts, report: Report, onProgress?: (share: number) => void) {
	const [regular, bold] = [new Face(fonts.regular, "F1"), new Face(fonts.bold, "F2")];
	const drawing = layOut(report, { regular, bold }, onProgress);
	return { drawing, faces: [regular, bold], missing: [...new Set([...regular.missing, ...bold.missing])].sort() };
}

/** Tells exports apart: the code stands for the data, the rest for what was made of it and when. */
function identifierOf({ kind, audience, title, exportedAt, furniture }: Report): string {
	return sha256Hex(JSON.stringify([kind, audience, title, exportedAt, furniture.code])).slice(0, 32);
}
