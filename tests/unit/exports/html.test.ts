// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "#domain/journal/hash.ts";
import { chartTable } from "#domain/report/blocks.ts";
import { contentNameOf } from "#domain/report/provenance.ts";
import type { Block, Chart, Report } from "#domain/report/report.ts";
import { htmlExporter } from "#exports/html/export-html.ts";
import { writeHtml } from "#exports/html/write-html.ts";
import { heading, reportOf, reports, textsOf } from "../pdf/reports.ts";

const parse = (report: Report) => new DOMParser().parseFromString(writeHtml(report), "text/html");

const textAt = (root: ParentNode, selector: string) =>
	[...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** What of a text is seen: no space, no sign without a shape, nothing that stands for what is no character. */
const seen = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}\p{Surrogate}\p{Noncharacter_Code_Point}\ufffd]/gu, "");

const chart: Chart = {
	type: "chart",
	caption: "Progress",
	alternative: "One case is inspected, two are not.",
	rowHeader: "Place",
	series: ["Inspected", "Not finished"],
	rows: [{ label: "Here", counts: [1, 2] }],
};

describe("a report as HTML", () => {
	it("says what the report says, in its order, and nothing else", () => {
		fc.assert(
			fc.property(reports, (report) => {
				const main = parse(report).querySelector("main");
				// The figures are in a table beside it.
				for (const picture of main?.querySelectorAll("[role=img]") ?? []) picture.remove();
				expect(seen(main?.textContent ?? "")).toBe(seen(textsOf(report).join("")));
			}),
			{ numRuns: 30 },
		);
	});

	it("has marking, status, service, dates, instrument, time and code in its header and in its footer", () => {
		const report = reportOf([heading]);
		const page = parse(report);
		for (const place of ["header", "footer"]) {
			expect(textAt(page, `body > ${place} .marking, body > ${place} dd`).sort()).toEqual(
				Object.values(report.furniture).sort(),
			);
		}
		expect(page.title).toBe(report.title);
		expect(page.documentElement.lang).toBe("en-GB");
	});

	it("names what it was made from, so that the file can be checked", () => {
		const report = reportOf([heading]);
		const identifier = parse(report).querySelector('meta[name="dcterms.identifier"]');
		expect(identifier?.getAttribute("content")).toBe(contentNameOf(report));
	});

	it("gives each block the element that means it", () => {
		const page = parse(
			reportOf([
				heading,
				{ type: "heading", level: 2, text: "Two" },
				{ type: "heading", level: 3, text: "Three" },
				{ type: "list", ordered: true, items: [{ text: "Above", items: [{ text: "Below" }] }] },
				{ type: "key-values", caption: "Facts", rows: [{ key: "Key", value: "Value" }] },
				{
					type: "table",
					caption: "Findings",
					columns: [
						{ header: "Question", width: 2 },
						{ header: "Yes", width: 1, align: "right" },
					],
					rows: [["B1", "2"]],
				},
				{ type: "callout", paragraphs: ["Good"] },
				{
					type: "paragraph",
					text: [
						{ text: "Tŷ", language: "cy" },
						{ text: "strong", bold: true },
						{ text: "a page", link: "https://example.org/?a=1&b=2" },
					],
				},
			]),
		);
		expect(textAt(page, "h1, h2, h3")).toEqual(["Resettlement at Exampleshire", "Two", "Three"]);
		expect(textAt(page, "ol > li > ol > li")).toEqual(["Below"]);
		expect(textAt(page, "main dl dt, main dl dd")).toEqual(["Key", "Value"]);
		expect(textAt(page, "table > caption, thead th[scope=col], tbody th[scope=row], td")).toEqual([
			"Findings",
			"Question",
			"Yes",
			"B1",
			"2",
		]);
		expect(textAt(page, "[lang=cy]")).toEqual(["Tŷ"]);
		expect(textAt(page, "strong")).toEqual(["strong"]);
		expect(page.querySelector("main a")?.getAttribute("href")).toBe("https://example.org/?a=1&b=2");
		for (const named of page.querySelectorAll("[aria-labelledby]"))
			expect(page.getElementById(named.getAttribute("aria-labelledby") ?? "")).not.toBeNull();
	});

	it("draws a chart in the colour of the text, says what it shows, and gives its figures", () => {
		const page = parse(reportOf([heading, chart]));
		const figure = page.querySelector("figure");
		expect(figure?.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(chart.alternative);
		expect(figure?.querySelectorAll(".lane svg g")).toHaveLength(3);
		expect(textAt(page, "figure .lane span")).toEqual(["Here", "Inspected 1 · Not finished 2"]);
		expect(textAt(page, "figure tbody tr > *")).toEqual(chartTable(chart).rows.flat());
		expect(writeHtml(reportOf([heading, chart]))).not.toMatch(/(fill|stroke)="#/);
	});

	it("is the same text for the same report", () => {
		const report = reportOf([heading, chart]);
		expect(writeHtml(structuredClone(report))).toBe(writeHtml(report));
	});

	it("is refused where it could not be read with assistive technology", async () => {
		expect(await htmlExporter.export(reportOf([]))).toMatchObject({ ok: false, problem: { kind: "report-invalid" } });
	});
});

describe("what somebody typed", () => {
	const attacks = [
		"<script>alert(1)</script>",
		"<img src=x onerror=alert(1)>",
		'"><svg onload=alert(1)>',
		"' autofocus onfocus='alert(1)",
		"</style><script>alert(1)</script>",
		"</title><script>alert(1)</script>",
		"--><b>",
		"&lt;b&gt;&#60;b>",
	];

	/** A report with a text in every place that takes one. */
	const everywhere = (text: string): Report => {
		const blocks: readonly Block[] = [
			{ type: "heading", level: 1, text },
			{ type: "paragraph", text },
			{ type: "paragraph", text: [{ text, bold: true, language: "cy", link: "https://example.org/'\"><b>" }] },
			{ type: "list", ordered: false, items: [{ text, items: [{ text }] }] },
			{ type: "key-values", caption: text, rows: [{ key: text, value: text }] },
			{ type: "table", caption: text, columns: [{ header: text, width: 1 }], rows: [[text]] },
			{ type: "callout", paragraphs: [text] },
			{
				...chart,
				caption: text,
				alternative: text,
				rowHeader: text,
				series: [text],
				rows: [{ label: text, counts: [1] }],
			},
		];
		const { furniture } = reportOf([]);
		const typed = Object.fromEntries(Object.keys(furniture).map((name) => [name, text]));
		return reportOf(blocks, { title: text, furniture: { ...furniture, ...typed } });
	};

	/** The elements of a page and their attributes, without what a text may stand in. */
	const skeleton = (page: Document) =>
		[...page.querySelectorAll("*")].map(({ localName, attributes }) => [
			localName,
			...[...attributes].map(({ name }) => name),
		]);

	it.each(attacks)("makes no element and no attribute: %s", (attack) => {
		const page = parse(everywhere(attack));
		expect(skeleton(page)).toEqual(skeleton(parse(everywhere("harmless"))));
		expect(page.querySelector("h1")?.textContent).toBe(attack);
		expect(page.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(attack);
	});

	it("turns no text around and holds no control character, but keeps its lines", () => {
		const page = parse(everywhere("a\u202eb\u2066c\u0000\u0007d\r\ne"));
		expect(page.querySelector("h1")?.textContent).toBe("abcd\ne");
		expect(writeHtml(everywhere("a\u202eb\u2069\u0000"))).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
	});
});

describe("the page", () => {
	const page = parse(
		reportOf([heading, chart, { type: "paragraph", text: [{ text: "x", link: "https://example.org/" }] }]),
	);

	it("runs no script and asks for nothing: its own policy allows its style, and that alone", () => {
		const [style, ...others] = textAt(page, "style");
		const hash = Buffer.from(sha256Hex(style ?? ""), "hex").toString("base64");
		expect(others).toEqual([]);
		expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toBe(
			`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
		);
		expect(page.querySelectorAll("script, link, img, iframe, object, form, [style], [src]")).toHaveLength(0);
		expect(style).not.toMatch(/url\(|@import/);
	});
});
