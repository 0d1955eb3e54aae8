import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { routes } from "#app/routes.ts";
import { WorkspaceContext } from "#app/session/use-session.ts";
import { openWorkspace, type Workspace } from "#app/session/workspace.ts";
import { LockContext } from "#app/shell/lock-context.ts";
import { directExchange } from "./direct-exchange.ts";
import { createMemoryVault, type MemoryVault } from "./memory-vault.ts";

/** The name and role of who sits at the device where a test says nothing else. */
export const colleague = { name: "Robin Example", role: "inspector" };

const passphrase = "four words without meaning";

export interface RenderedApp {
	readonly user: ReturnType<typeof userEvent.setup>;
	readonly vault: MemoryVault;
	readonly workspace: Workspace;
	/** Goes to an address within the open app. */
	go(address: string): Promise<void>;
	/** Where the app is now: path and query. */
	address(): string;
}

/** The screens behind the passphrase at an address, as a person who has said who they are sees them. */
export async function renderApp(
	address: string,
	{ vault = createMemoryVault() }: { readonly vault?: MemoryVault } = {},
): Promise<RenderedApp> {
	const workspace = await unlockTab(vault);
	const router = createMemoryRouter(routes(workspace), { initialEntries: [address] });
	await act(async () =>
		render(
			<WorkspaceContext value={workspace}>
				<LockContext value={() => Promise.resolve(undefined)}>
					<RouterProvider router={router} />
				</LockContext>
			</WorkspaceContext>,
		),
	);
	return {
		user: userEvent.setup(),
		vault,
		workspace,
		go: (to) => act(() => router.navigate(to)),
		address: () => router.state.location.pathname + router.state.location.search,
	};
}

/** Another tab of the device, without a screen. */
export async function unlockTab(vault: MemoryVault): Promise<Workspace> {
	const { kind } = await vault.status();
	const opened = await (kind === "empty" ? setUp(vault) : vault.unlock(passphrase));
	if (!opened.ok) throw new Error(opened.problem.kind);
	const workspace = await openWorkspace(vault, opened.value, directExchange);
	if (!workspace.ok) throw new Error(workspace.problem.kind);
	if (!workspace.value.person()) workspace.value.setPerson(colleague.name, colleague.role);
	return workspace.value;
}

async function setUp(vault: MemoryVault) {
	const created = await vault.create(passphrase);
	if (created.ok) await vault.confirmRecoveryKey(created.value.recoveryKey);
	return created;
}

// jsdom lays nothing out and so scrolls nowhere.
window.scrollTo = () => {};
