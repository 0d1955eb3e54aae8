import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { parseInstrumentFile } from "#domain/instrument/parse-instrument-file.ts";
import { LARGEST_FILE } from "#domain/instrument/read-json-file.ts";
import cag from "#schemas/resettlement-cag/v1.2.json" with { type: "json" };
import { instrumentFiles } from "#support/instrument-files.ts";
import { mutate, mutations } from "./malformed-instruments.ts";

const text = `${JSON.stringify(cag, null, "\t")}\n`;
const fileOf = (data: unknown) => utf8ToBytes(JSON.stringify(data, null, "\t"));

function faultsIn(bytes: Uint8Array) {
	const parsed = parseInstrumentFile(bytes);
	return !parsed.ok && "faults" in parsed.problem ? parsed.problem.faults : [];
}

/** Every mutation of every instrument would be hundreds; each is done to one of them, and each of them has many. */
const malformed = [...mutations, ...mutations.toReversed()].map((mutation, at) => {
	const { path, instrument } = instrumentFiles[at % instrumentFiles.length] ?? { path: "", instrument: cag };
	return [mutation.what, path, mutation.rule, mutate(instrument, mutation)] as const;
});

describe("a malformed instrument", () => {
	it("comes in a hundred ways", () => {
		expect(malformed.length).toBeGreaterThanOrEqual(100);
	});

	it.each(malformed)("with %s (%s) is refused at its place", (_what, _file, rule, { data, path }) => {
		const faults = faultsIn(fileOf(data));
		expect(faults.map((fault) => [fault.path, fault.rule])).toContainEqual([path, rule]);
		expect(faults.every(({ line }) => line !== undefined)).toBe(true);
	});
});

describe("a file that is no instrument", () => {
	const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split("\n").length;
	const title = '"title": "Youth';
	const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

	it.each<[what: string, content: string, path: string, rule: string, line: number]>([
		["is empty", "", "", "not-json", 1],
		["holds a blank", "\n\n ", "", "not-json", 3],
		["is cut off in a name", text.slice(0, text.indexOf(title) + 4), "", "not-json", lineOf(title)],
		["is cut off in a value", text.slice(0, text.indexOf(title) + 14), "title", "not-json", lineOf(title)],
		["is cut off before its last bracket", text.slice(0, -2), "", "not-json", text.split("\n").length - 1],
		["is there twice", text + text, "", "not-json", text.split("\n").length],
		["has a comma too many", text.replace('"version":', ',"version":'), "", "not-json", lineOf('"version":')],
		[
			"has a comma too few",
			text.replace('"resettlement-cag",', '"resettlement-cag"'),
			"",
			"not-json",
			lineOf('"version":'),
		],
		["has a comma behind the last", text.replace(/\n}\n$/, ",\n}"), "", "not-json", text.split("\n").length - 1],
		["has a remark", text.replace("{", "{ // about cases"), "", "not-json", 1],
		["has typographic quotation marks", text.replace(title, "“title”: “Youth"), "", "not-json", lineOf(title)],
		["has single quotation marks", text.replace(title, `'title': 'Youth`), "", "not-json", lineOf(title)],
		["has a name without any", text.replace('"title":', "title:"), "", "not-json", lineOf(title)],
		["has a line end in a text", text.replace(title, '"title": "\nYouth'), "title", "not-json", lineOf(title)],
		["has NaN", text.replace(title, '"title": NaN, "t": "'), "title", "not-json", lineOf(title)],
		["is a web page", "<!doctype html>", "", "not-json", 1],
		["is a text", '"instrument"', "", "shape", 1],
		["is nothing", "null", "", "shape", 1],
		["is a list", "[]", "", "shape", 1],
		["has a name twice", text.replace(title, `"title": "",\n${title}`), "title", "duplicate-name", lineOf(title) + 1],
		[
			"has a name twice, one of them in disguise",
			text.replace(title, `"t\\u0069tle": "",\n${title}`),
			"title",
			"duplicate-name",
			lineOf(title) + 1,
		],
		[
			"has a name twice further in",
			text.replace('"type": "date"', '"type": "text", "type": "date"'),
			"facts.0.answer.type",
			"duplicate-name",
			lineOf('"type": "date"'),
		],
		[
			"has __proto__",
			text.replace(title, `"__proto__": { "title": "" },\n${title}`),
			"__proto__",
			"reserved-name",
			lineOf(title),
		],
		[
			"has __proto__ among its lists",
			text.replace('"optionSets": {', '"optionSets": { "__proto__": {},'),
			"optionSets.__proto__",
			"reserved-name",
			lineOf('"optionSets"'),
		],
		[
			"has a constructor",
			text.replace(title, `"constructor": {},\n${title}`),
			"constructor",
			"reserved-name",
			lineOf(title),
		],
		["is nested a hundred deep", nested(100), Array(64).fill("0").join("."), "nested-too-deep", 1],
		["is nested a million deep", "[".repeat(1_000_000), Array(64).fill("0").join("."), "nested-too-deep", 1],
	])("since it %s is refused at its place", (_what, content, path, rule, line) => {
		expect(faultsIn(utf8ToBytes(content))).toContainEqual(expect.objectContaining({ path, rule, line }));
	});

	it.each<[what: string, bytes: Uint8Array, line: number]>([
		["UTF-16, little end first", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")), 1],
		["UTF-16, big end first", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16()), 1],
		["UTF-16 without a mark", new Uint8Array(Buffer.from(text, "utf16le")), 1],
		["Windows-1252", new Uint8Array(Buffer.from(text.replace(title, '"title": "Tŷ \u00e9'), "latin1")), lineOf(title)],
		["UTF-8 with half a pair", new Uint8Array([...utf8ToBytes('{\n"title": "'), 0xed, 0xa0, 0x80, 0x22, 0x7d]), 2],
		["UTF-8 longer than it need be", new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), 1],
		["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 1],
	])("since it is %s is refused with the line", (_what, bytes, line) => {
		expect(parseInstrumentFile(bytes)).toEqual({ ok: false, problem: { kind: "file-not-text", line } });
	});

	it("since it is too large is refused for its size, without being read", () => {
		expect(parseInstrumentFile(new Uint8Array(10_000_000))).toEqual({
			ok: false,
			problem: { kind: "file-too-large", size: 10_000_000, most: LARGEST_FILE },
		});
	});

	it("is none of these: a byte order mark, line ends of Windows, blanks around it", () => {
		const bytes = utf8ToBytes(`\ufeff\n ${text.replaceAll("\n", "\r\n")} \n`);
		expect(parseInstrumentFile(bytes)).toEqual({ ok: true, value: cag });
	});
});
