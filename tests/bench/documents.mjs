/** @typedef {import("../../src/domain/report/report.ts").Report} Report */

const SENTENCE =
	"Planning for release began early, involved the child and the family, and was shared with those who had to act on it. ";

/**
 * The documents that every library draws: parts of a heading, two paragraphs and a table of twenty rows.
 * @type {readonly { readonly name: string, readonly report: Report }[]}
 */
export const documents = [
	{ name: "4 pages", report: reportOf(3) },
	{ name: "20 pages", report: reportOf(17) },
	{ name: "220 pages", report: reportOf(190) },
];

/**
 * @param {number} parts
 * @returns {Report}
 */
function reportOf(parts) {
	return {
		kind: "sample-findings",
		audience: "internal",
		language: "en-GB",
		title: "Sample findings",
		exportedAt: "2026-03-06T16:20:00.000Z",
		furniture: {
			marking: "OFFICIAL-SENSITIVE",
			service: "Exampleshire Youth Justice Service",
			dates: "2 to 6 March 2026",
			instrument: "Case assessment guidance v1.2",
			status: "Draft - not for publication",
			exported: "6 March 2026 at 16:20",
			code: "7KQ2-M4TD",
		},
		blocks: [
			{ type: "heading", level: 1, text: "Sample findings" },
			...Array.from({ length: parts }, (_, part) => partOf(part)).flat(),
		],
	};
}

/**
 * @param {number} part
 * @returns {Report["blocks"]}
 */
function partOf(part) {
	return [
		{ type: "heading", level: 2, text: `Part ${part + 1}` },
		{ type: "paragraph", text: `In part ${part + 1}: ${SENTENCE.repeat(4)}` },
		{ type: "paragraph", text: SENTENCE.repeat(3) },
		{
			type: "table",
			caption: `Answers in part ${part + 1}`,
			columns: [
				{ header: "Question", width: 2 },
				{ header: "Answer", width: 1 },
				{ header: "Reason", width: 5 },
			],
			rows: Array.from({ length: 20 }, (_, row) => [
				`Question ${part + 1}.${row + 1}`,
				row % 3 === 0 ? "No" : "Yes",
				`${row + 1}: ${SENTENCE.slice(0, 40 + ((row * 37) % 76))}`,
			]),
		},
	];
}
