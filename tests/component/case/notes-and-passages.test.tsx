import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { evidenceOf, inspectionEvidenceOf } from "#domain/judgement/evidence.ts";
import { openCase, question } from "./open-case.ts";

describe("a passage of a case", () => {
	it("is attached with one key where it is written, and can then be used in the judgement", async () => {
		const { user, session, assessment } = await openCase();
		const reason = question("B9").getByLabelText<HTMLTextAreaElement>("Reason and evidence");
		await user.type(reason, "No visits. He knew.");
		reason.setSelectionRange(11, 19);
		fireEvent(document, new Event("selectionchange"));
		expect(screen.getByText("Attach the selected passage as evidence (F2)")).toBeVisible();
		await user.keyboard("{F2}");
		expect(evidenceOf(session.journal, assessment)).toMatchObject([
			{ text: "He knew.", question: "B9", source: "case", origin: { record: assessment } },
		]);
		expect(reason).toHaveFocus();
		expect(reason).toHaveValue("No visits. He knew.");
		await user.click(screen.getByText("Go to it"));
		await user.click(question("B9").getByText("Use in the judgement"));
		expect(inspectionEvidenceOf(session.journal)).toMatchObject([{ text: "He knew.", reference: "Case A, B9" }]);
		expect(question("B9").getByText("In the inspection’s evidence log")).toBeVisible();
		await user.clear(reason);
		await user.tab();
		expect(question("B9").getByText("The text has changed since.")).toBeVisible();
	});
});
