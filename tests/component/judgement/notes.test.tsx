import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { inspectionEvidenceOf } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { notesOf } from "#domain/judgement/notes.ts";
import { openInspection } from "./open-inspection.ts";

describe("notes beside the evidence log", () => {
	it("are kept as they are typed, and a button attaches what is selected in one", async () => {
		const { user, session } = await openInspection("evidence");
		await user.click(screen.getByRole("button", { name: "Show notes" }));
		const notes = within(screen.getByRole("region", { name: "Notes" }));
		await user.click(notes.getByRole("button", { name: "Add a note" }));
		expect(notes.getByRole("textbox", { name: "Title" })).toHaveFocus();
		await user.keyboard("Board");
		await user.selectOptions(notes.getByRole("combobox", { name: "Kind of note" }), "Meeting");
		const text = notes.getByRole<HTMLTextAreaElement>("textbox", { name: "Notes" });
		await user.type(text, "Nobody leads on homes.");
		text.setSelectionRange(0, 12);
		fireEvent(document, new Event("selectionchange"));
		await user.click(screen.getByRole("button", { name: /^Attach as evidence/ }));
		expect(notesOf(session.journal, JUDGEMENT)).toMatchObject([
			{ title: "Board", kind: "meeting", text: "Nobody leads on homes." },
		]);
		expect(inspectionEvidenceOf(session.journal)).toMatchObject([
			{ text: "Nobody leads", source: "meeting", reference: "Board" },
		]);
		await user.click(notes.getByRole("button", { name: "Done note 1" }));
		expect(notes.getByRole("heading", { name: "Note 1: Board" })).toBeVisible();
	});
});
