/**
 * How values are written in a PDF (ISO 32000-1, 7.3). All text here is one character for each byte, U+0000 to U+00FF.
 */

/** A number with at most two decimals: a hundredth of a point. */
export function pdfNumber(value: number): string {
	const rounded = Math.round(value * 100) / 100;
	return rounded === 0 ? "0" : String(rounded);
}

/** Escapes what a literal string may not hold as it is: a bare carriage return would be read as a line feed. */
export function escapeLiteral(bytes: string): string {
	return bytes.replace(/[()\\\r]/g, (character) => (character === "\r" ? "\\r" : `\\${character}`));
}

/** A text string: literal where it is plain ASCII, otherwise UTF-16 with its mark, in hexadecimal digits. */
export function pdfText(text: string): string {
	return /^[\x20-\x7e]*$/.test(text) ? `(${escapeLiteral(text)})` : `<feff${utf16Hex(text)}>`;
}

/** The UTF-16 code units of a text, big end first, four hexadecimal digits each. */
export function utf16Hex(text: string): string {
	let digits = "";
	for (let index = 0; index < text.length; index++) {
		digits += hex4(text.charCodeAt(index));
	}
	return digits;
}

/** Four hexadecimal digits of a number up to 65,535. */
export function hex4(value: number): string {
	return value.toString(16).padStart(4, "0");
}

export function reference(objectNumber: number): string {
	return `${objectNumber} 0 R`;
}

/** The bytes of text that has one character for each. */
export function bytesOf(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++) {
		bytes[index] = text.charCodeAt(index);
	}
	return bytes;
}
