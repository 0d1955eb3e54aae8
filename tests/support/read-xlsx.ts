import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook as text, by path. */
export async function partsOf(workbook: Blob): Promise<Readonly<Record<string, string>>> {
	const parts = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
	return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** What the cells of a sheet hold, row by row, as a spreadsheet shows it. Sheets are counted from 1. */
export async function readSheet(workbook: Blob, sheet: number): Promise<readonly (readonly (string | number)[])[]> {
	const parts = await partsOf(workbook);
	const strings = elements(parts["xl/sharedStrings.xml"] ?? "", "si").map(({ content }) => textOf(content));
	return elements(parts[`xl/worksheets/sheet${sheet}.xml`] ?? "", "row").map(({ content }) => {
		const cells: (string | number)[] = [];
		for (const { attributes, content: cell } of elements(content, "c")) {
			const value = Number(/<v>(.*?)<\/v>/.exec(cell)?.[1] ?? Number.NaN);
			const text = attributes.includes('t="s"') ? strings[value] : Number.isNaN(value) ? "" : value;
			cells[columnOf(attributes)] = text ?? "";
		}
		return Array.from(cells, (cell) => cell ?? "");
	});
}

function elements(xml: string, name: string): readonly { readonly attributes: string; readonly content: string }[] {
	const found = xml.matchAll(new RegExp(`<${name}( [^>]*?)?(?:/>|>(.*?)</${name}>)`, "gs"));
	return [...found].map(([, attributes = "", content = ""]) => ({ attributes, content }));
}

/** Counted from 0: "A1" is 0, "AB7" is 27. */
function columnOf(attributes: string): number {
	const letters = /r="([A-Z]+)/.exec(attributes)?.[1] ?? "A";
	return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function textOf(si: string): string {
	return elements(si, "t")
		.map(({ content }) => content)
		.join("")
		.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? "")
		.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
