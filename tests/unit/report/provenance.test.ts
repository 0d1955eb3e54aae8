import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { codeOf, contentNameOf, hashesNamedIn, hashOfReport, parseCode } from "#domain/report/provenance.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const AT = Date.UTC(2026, 6, 20, 13, 2);

const hashes = fc.stringMatching(/^[0-9a-f]{64}$/);

describe("a code", () => {
	it("is the first fifty bits of the document's hash", () => {
		expect(codeOf(`${"0".repeat(63)}f`)).toBe("00000-00000");
		expect(codeOf("f".repeat(64))).toBe("ZZZZZ-ZZZZZ");
		expect(codeOf(`08${"0".repeat(62)}`)).toBe("10000-00000");
		const report = composeYjsSummary(buildInspection().data(), "internal", AT);
		expect(report.furniture.code).toBe(codeOf(hashOfReport(report)));
	});

	it("is read as it is printed, and with everything that Crockford forgives", () => {
		fc.assert(
			fc.property(hashes, (hash) => {
				const code = codeOf(hash);
				const mistaken = code.replaceAll("0", "o").replaceAll("1", "l").replace("-", " – ").toLowerCase();
				expect(parseCode(code)).toEqual({ ok: true, value: code });
				expect(parseCode(` ${mistaken} `)).toEqual({ ok: true, value: code });
			}),
			{ numRuns: 50 },
		);
	});

	it("that is not one is refused with what is wrong", () => {
		expect(parseCode("7F3K9-QRT2")).toMatchObject({ problem: { kind: "code-too-short", signs: 9 } });
		expect(parseCode("7F3K9-QRT2M-7")).toMatchObject({ problem: { kind: "code-too-long", signs: 11 } });
		expect(parseCode("7F3K9-QRU2U")).toMatchObject({ problem: { kind: "not-a-code", signs: ["U"] } });
		expect(parseCode("")).toMatchObject({ problem: { kind: "code-too-short", signs: 0 } });
	});
});

describe("a document's hash", () => {
	const report = composeYjsSummary(buildInspection().data(), "internal", AT);

	it("does not depend on the time of export", () => {
		expect(hashOfReport(composeYjsSummary(buildInspection().data(), "internal", AT + 86_400_000))).toBe(
			hashOfReport(report),
		);
	});

	it("is another for another audience, marking or word", () => {
		const others = [
			{ ...report, audience: "outward" as const },
			{ ...report, furniture: { ...report.furniture, marking: "OFFICIAL" } },
			{ ...report, blocks: [...report.blocks, { type: "paragraph" as const, text: "More." }] },
		];
		expect(new Set([report, ...others].map(hashOfReport)).size).toBe(4);
	});

	it("is found again in the metadata that names it, each once", () => {
		const name = contentNameOf(report);
		expect(hashesNamedIn(`<dc:identifier>${name}</dc:identifier> and ${name}`)).toEqual([hashOfReport(report)]);
		expect(hashesNamedIn(`${name} sha-256:${"a".repeat(64)}`)).toHaveLength(2);
		expect(hashesNamedIn(`sha-256:${"a".repeat(65)} sha-256:abc`)).toEqual([]);
	});
});
