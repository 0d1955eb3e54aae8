import { useMemo } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { routes } from "#app/routes.ts";
import { useJournal, WorkspaceContext } from "#app/session/use-session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { WhoYouAre } from "#app/unlock/who-you-are.tsx";
import type { Result } from "#domain/result.ts";
import type { StorageProblem } from "#vault/vault.ts";
import { LockContext } from "./lock-context.ts";

export interface UnlockedAppProps {
	readonly workspace: Workspace;
	/** Stores everything and locks; gives the problem that keeps it from being stored, and then does not lock. */
	readonly lock: () => Promise<Result<undefined, StorageProblem> | undefined>;
}

/** The screens behind the passphrase, at the address at which the app was opened. */
export function UnlockedApp({ workspace, lock }: UnlockedAppProps) {
	const router = useMemo(() => createBrowserRouter(routes(workspace)), [workspace]);
	const person = useJournal(workspace.own, () => workspace.person(), { record: "person" });
	return (
		<WorkspaceContext value={workspace}>
			<LockContext value={lock}>{person ? <RouterProvider router={router} /> : <WhoYouAre />}</LockContext>
		</WorkspaceContext>
	);
}
