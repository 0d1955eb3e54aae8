import type { LoaderFunctionArgs } from "react-router";
import { expect, it } from "vitest";
import { inspectionLoader } from "#app/inspection/inspection-loader.ts";
import { StorageFailure } from "#app/session/storage-failure.ts";
import { openWorkspace } from "#app/session/workspace.ts";
import { createMemoryVault } from "#support/memory-vault.ts";

it("an inspection that a locked vault does not give is a storage failure, not a mistake in the app", async () => {
	const vault = createMemoryVault();
	const opened = await vault.create("four words without meaning");
	if (!opened.ok) throw new Error(opened.problem.kind);
	const workspace = await openWorkspace(vault, opened.value);
	if (!workspace.ok) throw new Error(workspace.problem.kind);
	await vault.lock();
	const load = inspectionLoader(workspace.value);
	const loading = load({ params: { inspection: "any" } } as unknown as LoaderFunctionArgs);
	await expect(loading).rejects.toThrow(StorageFailure);
});
