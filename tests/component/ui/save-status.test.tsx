import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SaveStatus } from "#ui/save-status.tsx";

const at = Date.UTC(2026, 0, 31, 14, 2, 11);
const full = { kind: "not-saved", problem: { kind: "storage-full", detail: "QuotaExceededError" } } as const;

describe("the save status", () => {
	it("says that nothing has been saved yet", () => {
		render(<SaveStatus state={{ kind: "nothing-to-save" }} />);
		expect(screen.getByText("Nothing to save yet")).toBeVisible();
	});

	it("says that it is saving", () => {
		render(<SaveStatus state={{ kind: "saving" }} />);
		expect(screen.getByText("Saving")).toBeVisible();
	});

	it("says when it saved, by London's clock", () => {
		render(<SaveStatus state={{ kind: "saved", at: Date.UTC(2026, 6, 1, 13, 2, 11), copies: 2 }} />);
		expect(screen.getByText("Saved 14:02:11")).toBeVisible();
		expect(screen.getByRole("status")).toHaveTextContent(/^Saved$/);
	});

	it("says when there is one copy only", () => {
		render(<SaveStatus state={{ kind: "saved", at, copies: 1 }} />);
		expect(screen.getByText("Saved 14:02:11, one copy")).toBeVisible();
		expect(screen.getByRole("status")).toHaveTextContent("Saved, one copy");
	});

	it("says loudly that it did not save, why, and what to do", () => {
		render(<SaveStatus state={full} />);
		expect(screen.getByRole("alert")).toHaveTextContent(
			"NOT SAVED There is no room left on this device (QuotaExceededError). Keep this window open. Make room on the device; saving is tried again.",
		);
	});

	it("is not spoken again with every pause in typing", () => {
		const { rerender } = render(<SaveStatus state={{ kind: "saved", at, copies: 2 }} />);
		const spoken = screen.getByRole("status").firstChild;
		rerender(<SaveStatus state={{ kind: "saving" }} />);
		expect(screen.getByRole("status")).toHaveTextContent("Saved");
		rerender(<SaveStatus state={{ kind: "saved", at: at + 60_000, copies: 2 }} />);
		expect(screen.getByText("Saved 14:03:11")).toBeVisible();
		expect(screen.getByRole("status").firstChild).toBe(spoken);
	});

	it("is spoken when saving works again", () => {
		const { rerender } = render(<SaveStatus state={full} />);
		expect(screen.getByRole("status")).toBeEmptyDOMElement();
		rerender(<SaveStatus state={{ kind: "saved", at, copies: 2 }} />);
		expect(screen.getByRole("status")).toHaveTextContent("Saved");
		expect(screen.getByRole("alert")).toBeEmptyDOMElement();
	});
});
