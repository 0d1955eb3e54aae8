import { screen } from "@testing-library/react";
import type { Session } from "#app/session/session.ts";
import { anytown } from "#support/anytown.ts";
import { createMemoryVault, type MemoryVault } from "#support/memory-vault.ts";
import { type RenderedApp, renderApp } from "#support/render-app.tsx";

export interface OpenInspection extends RenderedApp {
	readonly session: Session;
}

/** A new inspection of Anytown on the screen, at the address `place` within it. */
export async function openInspection(
	place: string,
	heading: string,
	vault: MemoryVault = createMemoryVault(),
): Promise<OpenInspection> {
	const app = await renderApp("/this-device", { vault });
	const created = await app.workspace.create(anytown, []);
	if (!created.ok) throw new Error(created.problem.kind);
	await app.go(`/inspections/${created.value.id}${place}`);
	await screen.findByRole("heading", { name: heading });
	return { ...app, session: created.value };
}
