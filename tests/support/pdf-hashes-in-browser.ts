import { hashDocuments } from "./pdf-hashes.ts";

/** Base64, as it crosses into a browser. */
interface FontFiles {
	readonly regular: string;
	readonly bold: string;
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));

const hash = ({ regular, bold }: FontFiles) => hashDocuments(bytesOf(regular), bytesOf(bold));

// For a page to call, and for a worker to be asked.
Object.assign(globalThis, { hashDocuments: hash });
addEventListener("message", async ({ data }: MessageEvent<FontFiles>) => postMessage(await hash(data)));
