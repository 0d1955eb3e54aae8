import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fieldNames } from "#domain/assessment/answers.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { createMemoryDisk } from "#support/memory-disk.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { unlockTab } from "#support/render-app.tsx";
import { answer, openCase, question } from "./open-case.ts";

describe("two tabs of one person", () => {
	it("show each other's answers", async () => {
		const disk = createMemoryDisk();
		const { session, assessment } = await openCase(createMemoryVault(disk));
		await session.settle();
		const other = await unlockTab(createMemoryVault(disk));
		const opened = await other.open(session.id);
		if (!opened.ok || !opened.value) throw new Error("The other tab has no such inspection");
		opened.value.apply([{ stream: assessment, record: assessment, field: fieldNames.answer("B3"), value: "no" }]);
		await opened.value.settle();
		await screen.findByText("Case A", { selector: "h1" });
		expect(answer("B3", "No")).toBeChecked();
	});

	it("put answers that did not see each other side by side, until a person decides", async () => {
		const disk = createMemoryDisk();
		const vault = createMemoryVault(disk);
		const { user, session, assessment } = await openCase(vault);
		await session.settle();
		const other = await unlockTab(createMemoryVault(disk));
		const opened = await other.open(session.id);
		if (!opened.ok || !opened.value) throw new Error("The other tab has no such inspection");
		const release = vault.hold();
		await user.click(answer("B3", "Yes"));
		opened.value.apply([{ stream: assessment, record: assessment, field: fieldNames.answer("B3"), value: "no" }]);
		await opened.value.settle();
		release();
		expect(await question("B3").findByText(/2 answers were given without seeing each other/)).toBeVisible();
		await user.click(screen.getByText(/left$/, { selector: "summary" }));
		expect(await screen.findByText("B3: answers that did not see each other")).toBeVisible();
		const [keep] = question("B3").getAllByRole("button", { name: /^Keep the answer of/ });
		await user.click(keep as HTMLElement);
		expect(question("B3").queryByText(/without seeing each other/)).toBeNull();
	});
});

describe("entries of two tabs that did not see each other", () => {
	it.each(["an evidence text", "a fact", "an institution"])("stay side by side: %s", async (what) => {
		const disk = createMemoryDisk();
		const vault = createMemoryVault(disk);
		const { user, session, assessment } = await openCase(vault);
		const record = what === "a fact" ? assessment : "part-1";
		if (what === "an evidence text") session.apply(planEvidence(record, assessment, 1, { question: "" }));
		if (what === "an institution") {
			const value = { kind: "institutions", parent: assessment, order: 1 };
			session.apply([{ stream: assessment, record, field: "created", value }]);
		}
		const field = { "an evidence text": "text", "a fact": "answer/age_at_release", "an institution": "answer/name" }[
			what
		];
		const change = (value: string) => ({ stream: assessment, record, field: field ?? "", value });
		await session.settle();
		const other = await unlockTab(createMemoryVault(disk));
		const opened = await other.open(session.id);
		if (!opened.ok || !opened.value) throw new Error("The other tab has no such inspection");
		const release = vault.hold();
		session.apply([change("16")]);
		opened.value.apply([change("17")]);
		await opened.value.settle();
		release();
		expect(await screen.findByText(/2 answers were given without seeing each other/)).toBeInTheDocument();
		expect(screen.getByText(/^16/, { selector: ".conflict__value" })).toBeInTheDocument();
		expect(screen.getByText(/^17/, { selector: ".conflict__value" })).toBeInTheDocument();
		const [keep] = screen.getAllByText(/^Keep the answer of/);
		await user.click(keep as HTMLElement);
		expect(screen.queryByText(/without seeing each other/)).toBeNull();
	});
});
