import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Button } from "#ui/button.tsx";
import { ConflictNotice } from "#ui/conflict-notice.tsx";
import { GuidanceText } from "#ui/guidance-text.tsx";
import { HistoryList } from "#ui/history-list.tsx";
import { MarkingBanner } from "#ui/marking-banner.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import { PracticeBanner } from "#ui/practice-banner.tsx";
import { QuestionBlock } from "#ui/question-block.tsx";
import { Table } from "#ui/table.tsx";

const at = Date.UTC(2026, 0, 31, 14, 2, 11);

describe("guidance", () => {
	it("is shown word for word", () => {
		const { container } = render(
			<GuidanceText
				blocks={[
					{ type: "paragraph", text: "We expect the childs  needs to be met.\u00a0" },
					{ type: "list", marker: "•", items: ["a home", "a school"] },
				]}
			/>,
		);
		expect(container.textContent).toBe("We expect the childs  needs to be met.\u00a0• a home• a school");
	});

	it("stands beside its question once", () => {
		render(
			<QuestionBlock
				id="B1"
				number="B1"
				text="Was it enough?"
				guidance={[{ type: "paragraph", text: "We expect both." }]}
			>
				<p>controls</p>
			</QuestionBlock>,
		);
		const question = screen.getByRole("region", { name: "Was it enough?" });
		expect(within(question).getAllByText("We expect both.")).toHaveLength(1);
		expect(within(question).getByText("Guidance for B1")).toBeVisible();
	});
});

describe("a conflict", () => {
	const versions = [
		{ id: "e1", who: "Ana", at, value: "Yes" },
		{ id: "e2", who: "Ben", at: at + 60_000, value: "No" },
	];

	it("shows every answer with who gave it and when, and prefers none", () => {
		render(<ConflictNotice versions={versions} />);
		const notice = screen.getByRole("region", { name: "2 answers were given without seeing each other" });
		const [first, second] = within(notice).getAllByRole("listitem");
		expect(first).toHaveTextContent("Ana, 31 January 2026 at 14:02Yes");
		expect(second).toHaveTextContent("Ben, 31 January 2026 at 14:03No");
		expect(within(notice).queryByRole("button")).not.toBeInTheDocument();
	});

	it("is settled by keeping one answer", async () => {
		const onKeep = vi.fn();
		render(<ConflictNotice versions={versions} onKeep={onKeep} />);
		await userEvent.click(screen.getByRole("button", { name: "Keep the answer of Ben" }));
		expect(onKeep).toHaveBeenCalledExactlyOnceWith("e2");
	});

	it("offers nothing of a redacted answer to keep", () => {
		const redacted = { id: "e3", who: "Cem", at, value: "Redacted", isRedacted: true };
		render(<ConflictNotice versions={[...versions, redacted]} onKeep={vi.fn()} />);
		expect(screen.getByText("Redacted")).toBeVisible();
		expect(screen.queryByRole("button", { name: "Keep the answer of Cem" })).toBeNull();
	});
});

describe("a history", () => {
	it("says who changed what, when, from what and to what", () => {
		const change = { id: "e1", who: "Ana", at, what: "B1", before: undefined, after: "Yes" };
		render(<HistoryList items={[change]} />);
		expect(screen.getByRole("listitem")).toHaveTextContent("B1Ana, 31 January 2026 at 14:02BeforeNothingAfterYes");
	});
});

describe("a table", () => {
	it("has a caption, and names its columns and rows", () => {
		render(
			<Table
				caption="Cases"
				columns={[{ header: "Case" }, { header: "Open", numeric: true }]}
				rows={[{ key: "c1", cells: ["RX-7", 3] }]}
			/>,
		);
		expect(screen.getByRole("table", { name: "Cases" })).toBeVisible();
		expect(screen.getByRole("columnheader", { name: "Open" })).toHaveAttribute("scope", "col");
		expect(screen.getByRole("rowheader", { name: "RX-7" })).toHaveAttribute("scope", "row");
		expect(screen.getByRole("cell", { name: "3" })).toBeVisible();
	});
});

describe("a button that cannot be pressed", () => {
	it("stays reachable, says why and does nothing", async () => {
		const onPress = vi.fn();
		render(
			<Button onPress={onPress} unavailable="Answer all questions first">
				Sign off
			</Button>,
		);
		await userEvent.tab();
		const button = screen.getByRole("button", { name: "Sign off" });
		expect(button).toHaveFocus();
		expect(button).toHaveAccessibleDescription("Answer all questions first");
		await userEvent.keyboard("{Enter}");
		expect(onPress).not.toHaveBeenCalled();
	});
});

describe("a passphrase", () => {
	it("can be looked at, and hidden again", async () => {
		render(<PassphraseInput label="Passphrase" onType={vi.fn()} />);
		const input = screen.getByLabelText("Passphrase");
		expect(input).toHaveAttribute("type", "password");
		await userEvent.click(screen.getByRole("button", { name: "Show passphrase" }));
		expect(input).toHaveAttribute("type", "text");
		expect(screen.getByRole("status")).toHaveTextContent("Your passphrase is shown");
		await userEvent.click(screen.getByRole("button", { name: "Hide passphrase" }));
		expect(input).toHaveAttribute("type", "password");
	});
});

describe("banners", () => {
	it("show the security marking, and that practice is not an inspection", () => {
		render(
			<>
				<MarkingBanner marking="OFFICIAL-SENSITIVE" />
				<PracticeBanner engagement="practice" />
			</>,
		);
		expect(screen.getByText("OFFICIAL-SENSITIVE")).toBeVisible();
		expect(screen.getByText("Practice – not an inspection")).toBeVisible();
	});
});
