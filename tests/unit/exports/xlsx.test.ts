import { describe, expect, it } from "vitest";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { composeFindingsFile } from "#domain/report/compose-findings-file.ts";
import { LONGEST_CELL } from "#exports/xlsx/sheet-text.ts";
import { writeXlsx } from "#exports/xlsx/write-xlsx.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { partsOf, readSheet } from "#support/read-xlsx.ts";

function fileWith(reasons: readonly string[]) {
	const inspection = buildInspection();
	inspection.apply([changeInspection("marking", `A & B ${"x".repeat(300)}`)]);
	for (const reason of reasons) {
		const { assessment } = inspection.addCase("signed-off", { B1: "no" });
		inspection.apply([{ stream: assessment, record: assessment, field: "reason/B1", value: reason }]);
	}
	return composeFindingsFile(inspection.data(), "internal", 0);
}

describe("a workbook of findings", () => {
	it("has three sheets, each with a bold head that stays in sight and its marking on every printed page", async () => {
		const parts = await partsOf(await writeXlsx(fileWith(["=1+1"])));
		expect([...(parts["xl/workbook.xml"] ?? "").matchAll(/ name="(.*?)"/g)].map(([, name]) => name)).toEqual([
			"Findings",
			"Dictionary",
			"About",
		]);
		for (const sheet of [1, 2, 3]) {
			const xml = parts[`xl/worksheets/sheet${sheet}.xml`] ?? "";
			expect(xml).toContain('<pane ySplit="1"');
			const header = /<oddHeader>(.*?)<\/oddHeader>/.exec(xml)?.[1]?.replaceAll("&amp;", "&") ?? "";
			expect(header).toMatch(/^&CA && B x+$/);
			expect(header.length).toBeLessThanOrEqual(255);
			const [, style] = /<c r="A1" s="(\d)"/.exec(xml) ?? [];
			const styles = [...(parts["xl/styles.xml"] ?? "").matchAll(/<xf (.*?)(\/>|>)/g)].map(
				([, attributes]) => attributes,
			);
			expect(styles[Number(style)]).toContain('fontId="1"');
		}
		expect(parts["xl/styles.xml"]).toMatch(/<font>.*<\/font><font>.*<b\/>.*<\/font>/);
	});

	it("holds no formula, whatever was written", async () => {
		const parts = await partsOf(await writeXlsx(fileWith(["=1+1", "+1", "@x", '<f>1</f>"&'])));
		for (const sheet of [1, 2, 3]) expect(parts[`xl/worksheets/sheet${sheet}.xml`]).not.toMatch(/<f[ >]/);
	});

	it("goes on beside a cell with what is too long for it, no character in two", async () => {
		const reason = `${"x".repeat(LONGEST_CELL - 1)}😀${"y".repeat(LONGEST_CELL)}`;
		const [head = [], ...rows] = await readSheet(await writeXlsx(fileWith([reason])), 1);
		const first = head.indexOf("Reason");
		expect(head.slice(first, first + 3)).toEqual(["Reason", "Reason, part 2", "Reason, part 3"]);
		const parts = rows.find((row) => row.includes("B1"))?.slice(first, first + 3) ?? [];
		expect(parts.map((part) => String(part).length)).toEqual([LONGEST_CELL - 1, LONGEST_CELL, 2]);
		expect(parts.join("")).toBe(reason);
		expect(head[first + 3]).toBe("Not asked because");
	});

	it("is whole where its parts are large", async () => {
		const many = Array.from({ length: 8 }, (_, number) => `${number}`.repeat(30_000));
		const [, ...rows] = await readSheet(await writeXlsx(fileWith(many)), 1);
		expect(rows).toHaveLength(8 * 22);
		for (const reason of many) expect(rows.flat()).toContain(reason);
	});
});
