import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { currentInstrument, findInstrument } from "#app/instruments.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { progressOf } from "#domain/findings/case-progress.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { anytown } from "#support/anytown.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { unlockTab } from "#support/render-app.tsx";

it("a change that a screen does not show does not draw it anew", async () => {
	const workspace = await unlockTab(createMemoryVault());
	const created = await workspace.create(
		anytown,
		planCase({ case: "case", assessment: "assessment" }, "Case 1", currentInstrument, 1),
	);
	if (!created.ok) throw new Error(created.problem.kind);
	const session = created.value;
	let drawn = 0;
	const { result } = renderHook(() => {
		drawn += 1;
		return useWholeJournal(session, () => progressOf(session.journal, findInstrument).map(({ state }) => state));
	});
	const answer = (question: string) =>
		act(() =>
			session.apply([{ stream: "assessment", record: "assessment", field: `answer/${question}`, value: "yes" }]),
		);

	answer("A1");
	expect(result.current).toEqual(["in-progress"]);
	const before = drawn;
	answer("B1");
	answer("B3");
	expect(drawn).toBe(before);
});
