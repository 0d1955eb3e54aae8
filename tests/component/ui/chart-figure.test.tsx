import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { heading } from "#domain/report/blocks.ts";
import type { Chart, Report } from "#domain/report/report.ts";
import { ReportPreview } from "#ui/report-preview.tsx";

const chart: Chart = {
	type: "chart",
	caption: "Answers to each question",
	alternative: "Yes outnumbers no.",
	rowHeader: "Question",
	series: ["Yes", "No"],
	rows: [{ label: "Housing", counts: [3, 2] }],
};

function showing(shown: Chart): ReturnType<typeof render> {
	const report: Report = {
		kind: "sample-findings",
		audience: "internal",
		language: "en-GB",
		title: "Findings",
		exportedAt: "2026-03-06T16:20:00.000Z",
		furniture: { marking: "", service: "", dates: "", instrument: "", status: "", exported: "", code: "" },
		blocks: [heading(1, "Findings"), shown],
	};
	return render(<ReportPreview report={report} topLevel={2} label="Findings" />);
}

describe("a chart on the screen", () => {
	it("is named by its alternative, and its figures stand in a table after it", () => {
		showing(chart);
		const image = screen.getByRole("img", { name: "Yes outnumbers no." });
		const table = screen.getByRole("table", { name: "Answers to each question: figures" });
		expect(image.compareDocumentPosition(table)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
	});

	it("has a block for each thing counted, and says each figure", () => {
		const { container } = showing(chart);
		const [, , lane] = container.querySelectorAll("svg");
		expect(lane?.querySelectorAll("g")).toHaveLength(5);
		expect(screen.getByText("Yes 3 · No 2")).toBeVisible();
	});

	it("is its table alone where it has no rows", () => {
		showing({ ...chart, rows: [] });
		expect(screen.queryByRole("img")).toBeNull();
		expect(screen.getByRole("table", { name: "Answers to each question: figures" })).toBeVisible();
	});
});
