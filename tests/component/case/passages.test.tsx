import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fieldNames } from "#domain/assessment/answers.ts";
import { evidenceOf, inspectionEvidenceOf } from "#domain/judgement/evidence.ts";
import { openCase, question } from "./open-case.ts";

const field = fieldNames.reason("B9");

describe("a passage of a case", () => {
	it("is attached with one key where it is written, and can then be used in the judgement", async () => {
		const { session, assessment } = await openCase(undefined, (session, assessment) =>
			session.apply([{ stream: assessment, record: assessment, field, value: "No visits. He knew." }]),
		);
		const reason = question("B9").getByLabelText<HTMLTextAreaElement>("Reason and evidence");
		reason.focus();
		fireEvent.input(reason, { target: { value: "No visits. He knew why." } });
		reason.setSelectionRange(11, 23);
		fireEvent(document, new Event("selectionchange"));
		expect(screen.getByText("Attach as evidence (F2)")).toBeVisible();
		fireEvent.keyDown(reason, { key: "F2" });
		expect(evidenceOf(session.journal, assessment)).toMatchObject([
			{ text: "He knew why.", question: "B9", source: "case", origin: { record: assessment } },
		]);
		expect(reason).toHaveFocus();
		expect(reason).toHaveValue("No visits. He knew why.");
		fireEvent.click(screen.getByText("Go to it"));
		fireEvent.click(question("B9").getByText("Use in the judgement"));
		expect(inspectionEvidenceOf(session.journal)).toMatchObject([{ text: "He knew why.", reference: "Case A, B9" }]);
		expect(question("B9").getByText("In the inspection’s evidence log")).toBeVisible();
		fireEvent.input(reason, { target: { value: "Two visits." } });
		fireEvent.blur(reason);
		expect(question("B9").getByText("The text has changed since.")).toBeVisible();
	});
});
