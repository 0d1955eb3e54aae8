import { useCallback, useMemo, useState } from "react";
import { createBrowserRouter, RouterProvider } from "react-router";
import { routes } from "#app/routes.ts";
import { useAutoLockSetting } from "#app/session/use-auto-lock-setting.ts";
import { useJournal, useWorkspace, WorkspaceContext } from "#app/session/use-session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { WhoYouAre } from "#app/unlock/who-you-are.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { useSteadyPress } from "#ui/use-steady-press.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { StorageProblem } from "#vault/vault.ts";
import { Guard } from "./guard.tsx";
import { type Lock, LockContext } from "./lock-context.ts";

export interface UnlockedAppProps {
	readonly workspace: Workspace;
	readonly lock: Lock;
}

/** The screens behind the passphrase, at the address at which the app was opened. */
export function UnlockedApp({ workspace, lock }: UnlockedAppProps) {
	const router = useMemo(() => createBrowserRouter(routes(workspace)), [workspace]);
	const person = useJournal(workspace.own, () => workspace.person(), { record: "person" });
	const [refusal, setRefusal] = useState<StorageProblem>();
	useSteadyPress();
	const lockOrSayWhyNot: Lock = useCallback(
		async (then) => {
			const locked = await lock(then);
			setRefusal(locked && !locked.ok ? locked.problem : undefined);
			return locked;
		},
		[lock],
	);
	return (
		<WorkspaceContext value={workspace}>
			<LockContext value={lockOrSayWhyNot}>
				<WorkGuard lock={lockOrSayWhyNot} />
				{refusal && <NotLocked problem={refusal} />}
				{person ? <RouterProvider router={router} /> : <WhoYouAre />}
			</LockContext>
		</WorkspaceContext>
	);
}

function WorkGuard({ lock }: Pick<UnlockedAppProps, "lock">) {
	const { vault } = useWorkspace();
	const { minutes } = useAutoLockSetting();
	return <Guard vault={vault} lock={() => void lock()} minutes={minutes} />;
}

function NotLocked({ problem }: { readonly problem: StorageProblem }) {
	const { what, todo } = sayProblem(problem);
	return (
		<div role="alert">
			<NotificationBanner>
				<p className="govuk-notification-banner__heading">{words.vault.lock.notLocked}</p>
				<p className="govuk-body">{what}</p>
				<p className="govuk-body">{todo}</p>
			</NotificationBanner>
		</div>
	);
}
