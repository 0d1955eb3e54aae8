import { describe, expect, it } from "vitest";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { checkPdfUa } from "#support/pdf-ua/check-pdf-ua.ts";
import { readPdf } from "#support/pdf-ua/pdf-file.ts";
import { writePdf } from "#support/pdf-ua/write-pdf.ts";
import { type Damage, damages } from "./damages.ts";
import { fonts, sampleReport } from "./reports.ts";

const { bytes } = await drawReport(sampleReport(), fonts);
const file = readPdf(bytes);

describe("the check", () => {
	it("passes a file that nothing is wrong with, also when it is put together again", () => {
		expect(checkPdfUa(bytes)).toEqual([]);
		expect(checkPdfUa(writePdf(file))).toEqual([]);
	});

	it.each(damages)("finds $condition where $what", ({ condition, damage }: Damage) => {
		const damaged = writePdf(damage(file));
		expect(checkPdfUa(damaged).map((fault) => fault.condition)).toContain(condition);
	});
});
