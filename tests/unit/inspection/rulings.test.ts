import { describe, expect, it } from "vitest";
import { PLAN } from "#domain/inspection/inspection.ts";
import { furtherRulingsOf, planFurtherRuling } from "#domain/inspection/rulings.ts";
import { draftSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { draftYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { buildInspection } from "#support/inspection-builder.ts";

function withRuling() {
	const built = buildInspection();
	const write = (field: string, value: string) => ({ stream: PLAN, record: "ruling-1", field, value });
	built.apply([planFurtherRuling("ruling-0", 1), planFurtherRuling("ruling-1", 2)]);
	built.apply([
		write("question", "Is a bail placement in scope?"),
		write("decision", "It is not."),
		write("reason", "The guide speaks of sentences."),
	]);
	return built;
}

describe("a further ruling", () => {
	it("has a question, a decision and a reason, and says who wrote it and when", () => {
		const [empty, written] = furtherRulingsOf(withRuling().journal);
		expect(empty).toEqual({ id: "ruling-0", question: "", decision: "", reason: "", by: "", at: 0 });
		expect(written).toMatchObject({ decision: "It is not.", by: "Name of person-1" });
		expect(written?.at).toBeGreaterThan(0);
	});

	it("is printed in the method of the summary and with the sample, and one without a word is not", () => {
		const data = withRuling().data();
		for (const draft of [draftYjsSummary(data, "internal"), draftSampleFindings(data, "internal")]) {
			const printed = JSON.stringify(draft.blocks);
			expect(printed).toContain(
				"Is a bail placement in scope? It is not. The guide speaks of sentences. (Name of person-1,",
			);
			expect(printed).not.toContain("Further ruling 2");
		}
	});

	it("passes the gate before it leaves in an outward copy", () => {
		const asked: string[] = [];
		const copy = {
			outcomeOf: (piece: { readonly id: string }) => {
				asked.push(piece.id);
				return { kind: "suppressed" } as const;
			},
		};
		const printed = JSON.stringify(draftYjsSummary(withRuling().data(), copy).blocks);
		expect(asked).toContain("further-ruling/ruling-1");
		expect(printed).not.toContain("bail placement");
	});
});
