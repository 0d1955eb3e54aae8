import type { Hash } from "#domain/journal/event.ts";

/** SHA-256 of a file's bytes. Rejects where the file cannot be read. */
export async function sha256OfFile(file: Blob): Promise<Hash> {
	const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(await file.arrayBuffer()));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
