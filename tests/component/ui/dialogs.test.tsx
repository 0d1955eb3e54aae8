import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Dialog } from "#ui/dialog.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { ShortcutsDialog } from "#ui/shortcuts-dialog.tsx";
import { TextInput } from "#ui/text-input.tsx";

const shortcuts = [{ keys: ["Alt", "L"], does: "Lock" }];

describe("a dialog", () => {
	it("is closed by Escape", async () => {
		const onClose = vi.fn();
		render(
			<Dialog title="Erase?" onClose={onClose}>
				<p>It cannot be taken back.</p>
			</Dialog>,
		);
		// Escape makes the browser close the dialog.
		screen.getByRole<HTMLDialogElement>("dialog").close();
		await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
	});

	it("stays open when React mounts it twice", async () => {
		const onClose = vi.fn();
		render(
			<StrictMode>
				<Dialog title="Erase?" onClose={onClose}>
					<p>It cannot be taken back.</p>
				</Dialog>
			</StrictMode>,
		);
		await Promise.resolve();
		expect(screen.getByRole("dialog")).toBeVisible();
		expect(onClose).not.toHaveBeenCalled();
	});
});

describe("a dialog that asks for a reason", () => {
	it("begins with the reason that was kept, and hands over what is typed until it is left", async () => {
		const onType = vi.fn();
		const onLeave = vi.fn();
		const onConfirm = vi.fn();
		const kept = { defaultValue: "Too short", onType, onLeave };
		render(
			<ReasonDialog
				{...kept}
				title="Return"
				label="Why?"
				confirm="Return it"
				onConfirm={onConfirm}
				onClose={vi.fn()}
			/>,
		);
		expect(screen.getByRole("textbox", { name: "Why?" })).toHaveValue("Too short");
		await userEvent.type(screen.getByRole("textbox", { name: "Why?" }), "!");
		expect(onType).toHaveBeenLastCalledWith("Too short!");
		await userEvent.click(screen.getByRole("button", { name: "Return it" }));
		expect(onLeave).toHaveBeenCalledOnce();
		expect(onConfirm).toHaveBeenCalledExactlyOnceWith("Too short!");
	});

	it("confirms the reason that was kept, without another key", async () => {
		const onConfirm = vi.fn();
		render(
			<ReasonDialog
				defaultValue="Too short"
				title="Return"
				label="Why?"
				confirm="Return it"
				onConfirm={onConfirm}
				onClose={vi.fn()}
			/>,
		);
		await userEvent.click(screen.getByRole("button", { name: "Return it" }));
		expect(onConfirm).toHaveBeenCalledExactlyOnceWith("Too short");
	});

	it("warns while the reason looks as if it told who a child is", async () => {
		render(<ReasonDialog title="Return" label="Why?" confirm="Return it" onConfirm={vi.fn()} onClose={vi.fn()} />);
		const box = screen.getByRole("textbox", { name: "Why?" });
		await userEvent.type(box, "She moved to LS1 4AP");
		expect(screen.getByText(/^This holds what looks like postcodes\..*write it without\.$/)).toBeVisible();
		await userEvent.clear(box);
		expect(screen.queryByText(/looks like/)).toBeNull();
	});

	it("does nothing without one, and says so", async () => {
		const onConfirm = vi.fn();
		render(<ReasonDialog title="Return" label="Why?" confirm="Return it" onConfirm={onConfirm} onClose={vi.fn()} />);
		await userEvent.type(screen.getByRole("textbox", { name: "Why?" }), "  ");
		await userEvent.click(screen.getByRole("button", { name: "Return it" }));
		expect(onConfirm).not.toHaveBeenCalled();
		expect(screen.getByRole("textbox")).toHaveFocus();
		expect(screen.getByRole("textbox")).toHaveAccessibleDescription("Error: Give a reason");
	});

	it("hands the reason over", async () => {
		const onConfirm = vi.fn();
		render(<ReasonDialog title="Return" label="Why?" confirm="Return it" onConfirm={onConfirm} onClose={vi.fn()} />);
		await userEvent.type(screen.getByRole("textbox", { name: "Why?" }), "B4 has no reason.");
		await userEvent.click(screen.getByRole("button", { name: "Return it" }));
		expect(onConfirm).toHaveBeenCalledExactlyOnceWith("B4 has no reason.");
	});
});

describe("the list of shortcuts", () => {
	it("opens with its button and closes again", async () => {
		render(<ShortcutsDialog shortcuts={shortcuts} byKey />);
		await userEvent.click(screen.getByRole("button", { name: "Keyboard shortcuts" }));
		expect(screen.getByRole("dialog", { name: "Keyboard shortcuts" })).toHaveTextContent("AltLLock");
		await userEvent.click(screen.getByRole("button", { name: "Close" }));
		expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
	});

	it("opens with a question mark", async () => {
		render(<ShortcutsDialog shortcuts={shortcuts} byKey />);
		await userEvent.keyboard("?");
		expect(screen.getByRole("dialog")).toBeVisible();
	});

	it("lets a question mark be typed", async () => {
		function Typing() {
			const [text, setText] = useState("");
			return (
				<>
					<TextInput label="Why?" onType={setText} />
					<p>{text}</p>
					<ShortcutsDialog shortcuts={shortcuts} byKey />
				</>
			);
		}
		render(<Typing />);
		await userEvent.type(screen.getByRole("textbox"), "Why?");
		expect(screen.getByText("Why?", { selector: "p" })).toBeVisible();
		expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
	});

	it("does not open with a question mark where a person turned that off", async () => {
		render(<ShortcutsDialog shortcuts={shortcuts} byKey={false} />);
		await userEvent.keyboard("?");
		expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
	});
});
