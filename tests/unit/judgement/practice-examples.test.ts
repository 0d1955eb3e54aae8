import { describe, expect, it } from "vitest";
import { piecesOf } from "#domain/findings/disclosure/pieces-of.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import {
	type Anonymisation,
	exampleOfEvidence,
	planAnonymisation,
	planExample,
	planExampleOfEvidence,
	practiceExamplesOf,
} from "#domain/judgement/practice-examples.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { outwardDrafts } from "#support/outward.ts";
import { textOf } from "#support/report-text.ts";

const WORDS = "A mentor met the boy at the gate.";

function inspectionWithExample(state: Anonymisation, inspected = 0) {
	const inspection = buildInspection();
	for (let number = 0; number < inspected; number += 1) inspection.addCase("signed-off");
	const { journal, apply } = inspection;
	const write = (field: string, value: string) => apply([{ stream: JUDGEMENT, record: "x1", field, value }]);
	apply(planExample("x1", 1, { text: WORDS }));
	write("kind", "effective");
	apply([planAnonymisation(journal, "x1", state)]);
	return { ...inspection, write, pieces: () => piecesOf(inspection.data()).filter(({ id }) => id === "example/x1") };
}

describe("a practice example", () => {
	it("stands in the internal summary with how far it is anonymised, and is no piece of an outward copy until checked", () => {
		const altered = inspectionWithExample("altered");
		expect(textOf(composeYjsSummary(altered.data(), "internal", 0))).toContain(`${WORDS} (names and details altered`);
		expect(altered.pieces()).toEqual([]);
		expect(inspectionWithExample("checked").pieces()).toMatchObject([{ kind: "practice-example", text: WORDS }]);
	});

	it("whose words change has to be checked anew", () => {
		const { journal, write, pieces, apply } = inspectionWithExample("checked");
		write("text", "A mentor met Kai at the gate.");
		expect(practiceExamplesOf(journal)).toMatchObject([{ anonymisation: "not-yet", by: "", changedSince: true }]);
		expect(pieces()).toEqual([]);
		apply([planAnonymisation(journal, "x1", "checked")]);
		expect(pieces()).toMatchObject([{ text: "A mentor met Kai at the gate." }]);
	});

	it("of a small sample is withheld from outward copies, checked or not", () => {
		for (const draft of outwardDrafts(inspectionWithExample("checked", 3))) expect(textOf(draft)).not.toContain(WORDS);
	});

	it("is made of an entry of the evidence log in its words, and knows which entry that was", () => {
		const { journal, apply, addEvidence } = buildInspection();
		const item = addEvidence({ text: WORDS });
		expect(exampleOfEvidence(journal, item)).toBeUndefined();
		apply(planExampleOfEvidence(journal, "x2", 1, item));
		expect(exampleOfEvidence(journal, item)).toBe("x2");
		const [example] = practiceExamplesOf(journal);
		expect(example).toMatchObject({ text: WORDS, anonymisation: "not-yet", origin: { record: item, field: "text" } });
		apply([{ stream: JUDGEMENT, record: item, field: "text", value: "Nobody met him." }]);
		expect(practiceExamplesOf(journal)[0]?.text).toBe(WORDS);
	});
});
