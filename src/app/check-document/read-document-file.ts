import { sha256OfFile } from "#app/reports/sha256-of-file.ts";
import type { Hash } from "#domain/journal/event.ts";
import { hashesNamedIn } from "#domain/report/provenance.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { readPdfMetadata } from "./read-pdf-metadata.ts";

/** A file as far as it can be read without its passphrase. */
export interface DocumentFile {
	/** SHA-256 of its bytes. */
	readonly file: Hash;
	readonly says: WhatFileSays;
}

/**
 * named: the hash of what the document says stands in its metadata. protected: nothing can be read without its passphrase.
 * nothing: it says nothing of where it comes from. several: it is put together from so many documents. another-kind: neither
 * PDF nor HTML.
 */
export type WhatFileSays =
	| { readonly kind: "named"; readonly hash: Hash }
	| { readonly kind: "protected" | "nothing" | "another-kind" }
	| { readonly kind: "several"; readonly documents: number };

export type DocumentFileProblem =
	| { readonly kind: "file-empty" }
	| { readonly kind: "file-too-big"; readonly megabytes: number }
	| { readonly kind: "file-unreadable"; readonly detail: string };

/** No document of ours comes near it. */
const MOST_MEGABYTES = 50;

/** Reads of a chosen file what it is and what it says of the document that it was made from. The file stays where it is. */
export async function readDocumentFile(file: Blob): Promise<Result<DocumentFile, DocumentFileProblem>> {
	if (file.size === 0) return failed({ kind: "file-empty" });
	if (file.size > MOST_MEGABYTES * 1_000_000) return failed({ kind: "file-too-big", megabytes: MOST_MEGABYTES });
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		return ok({ file: await sha256OfFile(file), says: await whatItSays(bytes) });
	} catch (error) {
		return failed({ kind: "file-unreadable", detail: String(error) });
	}
}

async function whatItSays(bytes: Uint8Array<ArrayBuffer>): Promise<WhatFileSays> {
	const text = new TextDecoder("latin1").decode(bytes);
	if (text.startsWith("%PDF-")) {
		const metadata = await readPdfMetadata(bytes, text);
		return metadata.kind === "protected" ? metadata : sayNamed(metadata.text);
	}
	return /^\s*(ï»¿)?<(!doctype html|html)/i.test(text) ? sayNamed(text) : { kind: "another-kind" };
}

function sayNamed(metadata: string): WhatFileSays {
	const hashes = hashesNamedIn(metadata);
	const [hash] = hashes;
	if (hash === undefined) return { kind: "nothing" };
	return hashes.length === 1 ? { kind: "named", hash } : { kind: "several", documents: hashes.length };
}
