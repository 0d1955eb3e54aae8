import { jsPDF } from "jspdf";
import { autoTable } from "jspdf-autotable";
import pdfMake from "pdfmake/build/pdfmake";
import { drawReport } from "../../src/exports/pdf/draw-report.ts";
import { Face } from "../../src/exports/pdf/fonts/face.ts";
import { readFonts } from "../../src/exports/pdf/fonts/fonts.ts";
import { layOut } from "../../src/exports/pdf/layout/lay-out.ts";
import { PAGE } from "../../src/exports/pdf/layout/page-design.ts";
import { writeTaggedDocument } from "../../src/exports/pdf/tagged/tagged-document.ts";

/** @typedef {import("../../src/domain/report/report.ts").Report} Report */
/** @typedef {{ readonly regular: string, readonly bold: string }} FontFiles Base64. */
/** @typedef {(report: Report, files: FontFiles) => Promise<Uint8Array>} Maker */

const MARGIN = 62;
const SIZES = { 1: 22, 2: 16, 3: 12.5 };

/**
 * Each draws the same report with the same fonts, sizes and margins.
 * @type {Readonly<Record<string, Maker>>}
 */
export const makers = {
	"this app": async (report, files) => (await drawReport(report, fontsOf(files))).bytes,
	"this app, all of it artifacts": drawUntagged,
	"this app, protected": async (report, files) =>
		(await drawReport(report, fontsOf(files), { passphrase: "eight quiet herons" })).bytes,
	pdfmake: drawByPdfmake,
	"jsPDF with autotable": drawByAutotable,
};

/** @param {string} base64 */
const bytesOf = (base64) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));

/** @param {FontFiles} files */
const fontsOf = ({ regular, bold }) => readFonts(bytesOf(regular), bytesOf(bold));

/** The same pages without structure: what tagging costs is the difference. @type {Maker} */
async function drawUntagged(report, files) {
	const fonts = fontsOf(files);
	const faces = { regular: new Face(fonts.regular, "F1"), bold: new Face(fonts.bold, "F2") };
	const drawing = layOut(report, faces);
	const pages = drawing.pages.map(({ marks }) => ({
		marks: marks.map((mark) => (mark.kind === "text" ? { ...mark, element: undefined } : mark)),
		links: [],
	}));
	const { title, language, exportedAt } = report;
	return writeTaggedDocument(
		{ ...drawing, pages, document: { ...drawing.document, children: [] } },
		PAGE,
		[faces.regular, faces.bold],
		{ title, language, createdAt: new Date(exportedAt), id: "0".repeat(32) },
	);
}

/** @type {Maker} */
async function drawByPdfmake(report, { regular, bold }) {
	pdfMake.addVirtualFileSystem({ "regular.ttf": regular, "bold.ttf": bold });
	pdfMake.addFonts({ Noto: { normal: "regular.ttf", bold: "bold.ttf" } });
	const { marking, service, code } = report.furniture;
	const content = report.blocks.flatMap((block) => {
		switch (block.type) {
			case "heading":
				return [{ text: block.text, bold: true, fontSize: SIZES[block.level], margin: [0, 14, 0, 8] }];
			case "paragraph":
				return [{ text: String(block.text), margin: [0, 0, 0, 9] }];
			case "table":
				return [
					{ text: block.caption, bold: true, margin: [0, 5, 0, 3] },
					{
						table: {
							headerRows: 1,
							dontBreakRows: true,
							widths: block.columns.map(({ width }) => `${(100 * width) / sumOf(block.columns)}%`),
							body: [
								block.columns.map(({ header }) => ({ text: header, bold: true })),
								...block.rows.map(([first, ...rest]) => [{ text: first, bold: true }, ...rest]),
							],
						},
						layout: "lightHorizontalLines",
						fontSize: 10,
					},
				];
			default:
				throw new Error(`The measured documents have no ${block.type}`);
		}
	});
	const definition = {
		content,
		info: { title: report.title, creationDate: new Date(report.exportedAt) },
		pageSize: "A4",
		pageMargins: [MARGIN, 92, MARGIN, 92],
		defaultStyle: { font: "Noto", fontSize: 11, lineHeight: 1.03 },
		header: () => [{ text: marking, bold: true, alignment: "center", margin: [0, 30, 0, 0] }, { text: service }],
		footer: (/** @type {number} */ page, /** @type {number} */ count) => ({ text: `Code ${code}. Page ${page} of ${count}` }),
	};
	return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}

/** @type {Maker} */
async function drawByAutotable(report, { regular, bold }) {
	const document = new jsPDF({ unit: "pt", format: "a4", compress: true, putOnlyUsedFonts: true });
	for (const [style, file] of [
		["normal", regular],
		["bold", bold],
	]) {
		document.addFileToVFS(`${style}.ttf`, file);
		document.addFont(`${style}.ttf`, "Noto", style);
	}
	const width = document.internal.pageSize.getWidth() - 2 * MARGIN;
	const bottom = document.internal.pageSize.getHeight() - 92;
	let y = 92;
	/** @param {string} text @param {number} size @param {string} style */
	const write = (text, size, style) => {
		document.setFont("Noto", style).setFontSize(size);
		for (const line of document.splitTextToSize(text, width)) {
			if (y + size * 1.4 > bottom) {
				document.addPage();
				y = 92;
			}
			document.text(line, MARGIN, y);
			y += size * 1.4;
		}
		y += 9;
	};
	for (const block of report.blocks) {
		if (block.type === "table") {
			write(block.caption, 11, "bold");
			autoTable(document, {
				startY: y,
				margin: { left: MARGIN, right: MARGIN, top: 92, bottom: 92 },
				head: [block.columns.map(({ header }) => header)],
				body: block.rows.map((row) => row.map(String)),
				styles: { font: "Noto", fontSize: 10 },
				rowPageBreak: "avoid",
				theme: "plain",
			});
			y = document.lastAutoTable.finalY + 18;
		} else if (block.type === "heading") {
			write(block.text, SIZES[block.level], "bold");
		} else if (block.type === "paragraph") {
			write(String(block.text), 11, "normal");
		}
	}
	const { marking, service, code } = report.furniture;
	const count = document.getNumberOfPages();
	for (let page = 1; page <= count; page++) {
		document.setPage(page);
		document.setFontSize(9).text(`${marking} ${service}`, MARGIN, 40);
		document.text(`Code ${code}. Page ${page} of ${count}`, MARGIN, bottom + 40);
	}
	return new Uint8Array(document.output("arraybuffer"));
}

/** @param {readonly { readonly width: number }[]} columns */
const sumOf = (columns) => columns.reduce((sum, { width }) => sum + width, 0);
