import decodeQR, { type Image } from "qr/decode.js";

/** The text of the QR code in an image; undefined if none is to be found. */
export function readCode(image: Image): string | undefined {
	try {
		return decodeQR(image);
	} catch {
		// The decoder throws where there is no code, or one that cannot be read.
		return undefined;
	}
}
