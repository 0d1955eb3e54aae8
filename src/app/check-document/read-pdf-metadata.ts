/** What a PDF says of itself, in all of its metadata; or that it says nothing without a passphrase. */
export type PdfMetadata = { readonly kind: "protected" } | { readonly kind: "read"; readonly text: string };

const NONE = new Uint8Array();

/**
 * Reads the metadata streams of a PDF (ISO 32000-1, 14.3.2), deflated or plain: enough for our own files, and for what other
 * programs make of them. `text` is the file as Latin 1, a character for each byte. Rejects where a stream is damaged.
 */
export async function readPdfMetadata(bytes: Uint8Array<ArrayBuffer>, text: string): Promise<PdfMetadata> {
	if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return { kind: "protected" };
	const streams = [...text.matchAll(/\bobj\s*<<((?:(?!\bobj\b|stream).)*?\/Subtype\s*\/XML\b.*?)>>\s*stream\r?\n/gs)];
	const read = streams.map(({ 0: opening, 1: entries = "", index }) => {
		const start = index + opening.length;
		const data = bytes.subarray(start, start + lengthOf(entries, text, start));
		return /\/FlateDecode\b/.test(entries) ? inflate(data) : data;
	});
	const decoder = new TextDecoder();
	return { kind: "read", text: (await Promise.all(read)).map((data) => decoder.decode(data)).join("\n") };
}

/** As the dictionary says it; where it refers to another object, up to where the stream ends. */
function lengthOf(entries: string, text: string, start: number): number {
	const [, length, isReference] = /\/Length\s+(\d+)(\s+\d+\s+R)?/.exec(entries) ?? [];
	if (length !== undefined && isReference === undefined) return Number(length);
	const end = text.indexOf("endstream", start);
	return text.slice(start, end).replace(/\r?\n$/, "").length;
}

async function inflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (data.length === 0) return NONE;
	const inflated = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate"));
	return new Uint8Array(await new Response(inflated).arrayBuffer());
}
