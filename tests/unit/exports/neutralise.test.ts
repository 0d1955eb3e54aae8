import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralise } from "#domain/report/neutralise.ts";

const formulas = [
	"=1+1",
	"+44",
	"-1",
	"@SUM(A1)",
	"\t=1",
	"\r=1",
	"\n=1",
	"\u0000=1",
	"  =1",
	"\u200b=1",
	"＝1",
	"'=1",
];

/** As the documentation of the file describes it. */
const restore = (text: string) => (/^'+/.test(text) && neutralise(text.slice(1)) === text ? text.slice(1) : text);

describe("neutralised text", () => {
	it.each(formulas)("does not begin as a formula would: %j", (text) => {
		expect(neutralise(text)).toBe(`'${text}`);
	});

	it.each(["", "Yes", "1 = 1", "it's", "'quoted'", "a-b", "ŵyl"])(
		"is left alone where no spreadsheet runs it: %j",
		(text) => {
			expect(neutralise(text)).toBe(text);
		},
	);

	it("can be restored, whatever it was", () => {
		const start = fc.constantFrom("", "'", "''", ...formulas);
		fc.assert(
			fc.property(start, fc.string(), (begins, text) => {
				expect(restore(neutralise(begins + text))).toBe(begins + text);
			}),
		);
	});
});
