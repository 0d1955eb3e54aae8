import type { PdfFile } from "./pdf-file.ts";

/** Puts a file together again, uncompressed: for files that are damaged on purpose. */
export function writePdf({ version, objects, trailer }: PdfFile): Uint8Array {
	const numbers = [...objects.keys()].sort((a, b) => a - b);
	const references = Math.max(...numbers) + 1;
	const rows = Buffer.alloc((references + 1) * 7);
	let file = `%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`;
	const place = (number: number): void => {
		rows.writeUInt8(1, number * 7);
		rows.writeUInt32BE(file.length, number * 7 + 1);
	};
	for (const number of numbers) {
		place(number);
		const { body, data } = objects.get(number) ?? { body: "null" };
		file += `${number} 0 obj\n${data === undefined ? body : withStream(body, data)}\nendobj\n`;
	}
	place(references);
	const start = file.length;
	const entries = /\/Root \d+ 0 R\/Info \d+ 0 R\/ID\[[^\]]*\]/.exec(trailer)?.[0];
	const dictionary = `<</Type/XRef/Size ${references + 1}/W[1 4 2]${entries}>>`;
	file += `${references} 0 obj\n${withStream(dictionary, rows.toString("latin1"))}\nendobj\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(file, "latin1");
}

function withStream(body: string, data: string): string {
	const entries = body.replace(/\/(Length \d+|Filter\/FlateDecode)/g, "").slice(0, -2);
	return `${entries}/Length ${data.length}>>stream\n${data}\nendstream`;
}
