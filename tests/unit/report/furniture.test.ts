import { describe, expect, it } from "vitest";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const composers = [composeYjsSummary, composeSampleFindings];
const AT = Date.UTC(2026, 6, 20, 13, 2);

describe("every page", () => {
	it("has marking, service, dates, instrument, status and the time of export in London", () => {
		const inspection = buildInspection();
		inspection.apply([changeInspection("marking", "OFFICIAL")]);
		for (const compose of composers)
			expect(compose(inspection.data(), "internal", AT)).toMatchObject({
				exportedAt: "2026-07-20T13:02:00.000Z",
				furniture: {
					marking: "OFFICIAL",
					service: "Anytown Youth Justice Service",
					dates: "9 March 2026 to 13 March 2026",
					instrument: "CAG v1.2 January 2022",
					status: "Draft - not for publication",
					exported: "20 July 2026 at 14:02",
				},
			});
	});

	it("of practice says that it is, as do the title and the first words", () => {
		const { data } = buildInspection({ engagement: "practice" });
		for (const compose of composers) {
			const { title, furniture, blocks } = compose(data(), "internal", AT);
			expect(title).toMatch(/^Practice\. /);
			expect(furniture.status).toBe("Practice - not an inspection");
			expect(blocks[1]).toEqual({ type: "paragraph", text: [{ text: "Practice - not an inspection.", bold: true }] });
		}
	});
});

describe("the code of a document", () => {
	const codeOf = (inspection: ReturnType<typeof buildInspection>, at = AT) =>
		composeYjsSummary(inspection.data(), "internal", at).furniture.code;

	it("is ten signs of which none is taken for another", () => {
		expect(codeOf(buildInspection())).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
	});

	it("stays the same whenever the document is made", () => {
		expect(codeOf(buildInspection(), AT + 86_400_000)).toBe(codeOf(buildInspection()));
	});

	it("is another one after any change of what it says", () => {
		const inspection = buildInspection();
		const before = codeOf(inspection);
		inspection.narrate("policy", "Clear.");
		expect(codeOf(inspection)).not.toBe(before);
	});
});
