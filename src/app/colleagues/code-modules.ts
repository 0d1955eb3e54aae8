import encodeQR from "qr";

/** Light squares around a code, without which it is not found (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/**
 * The squares of the QR code of a text, row by row, dark ones true, with the light edge. With the least error correction:
 * a screen has no scratches, and larger squares are easier on a laptop's camera.
 */
export function codeModules(text: string): readonly (readonly boolean[])[] {
	return encodeQR(text, "raw", { ecc: "low", border: QUIET_ZONE });
}
