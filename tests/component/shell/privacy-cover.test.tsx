import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PrivacyCover } from "#app/shell/privacy-cover.tsx";

const lock = vi.fn();

function open() {
	const rendered = render(
		<>
			<input aria-label="Reason" />
			<PrivacyCover onLock={lock} />
		</>,
	);
	return { user: userEvent.setup(), ...rendered };
}

const altQ = (more: object = {}) =>
	fireEvent.keyDown(document.activeElement ?? document, { code: "KeyQ", altKey: true, ...more });

afterEach(() => vi.restoreAllMocks());

describe("the cover", () => {
	it("comes and goes with Alt+Q, and types nothing", () => {
		open();
		screen.getByLabelText("Reason").focus();
		expect(altQ()).toBe(false);
		expect(screen.getByRole("dialog", { name: "Hidden" })).toBeVisible();
		altQ();
		expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
		expect(screen.getByLabelText("Reason")).toHaveValue("");
	});

	it("goes with its button", async () => {
		const { user } = open();
		altQ();
		await user.click(screen.getByRole("button", { name: "Show my work" }));
		expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
	});

	it("offers to lock", async () => {
		const { user } = open();
		altQ();
		await user.click(screen.getByRole("button", { name: "Lock" }));
		expect(lock).toHaveBeenCalledOnce();
	});

	it("leaves Q, Ctrl+Q and AltGr+Q alone", () => {
		open();
		for (const keys of [{ altKey: false }, { altKey: false, ctrlKey: true }, { ctrlKey: true }, { metaKey: true }]) {
			expect(altQ(keys)).toBe(true);
		}
		expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
	});
});

describe("a window out of sight", () => {
	it("shows nothing until it is looked at again", () => {
		const { unmount } = open();
		const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
		fireEvent(document, new Event("visibilitychange"));
		expect(document.documentElement).toHaveClass("is-out-of-sight");
		hidden.mockReturnValue(false);
		fireEvent(document, new Event("visibilitychange"));
		expect(document.documentElement).not.toHaveClass("is-out-of-sight");
		hidden.mockReturnValue(true);
		fireEvent(document, new Event("visibilitychange"));
		unmount();
		expect(document.documentElement).not.toHaveClass("is-out-of-sight");
	});
});
