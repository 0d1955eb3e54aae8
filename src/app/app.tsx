import { useCallback, useState } from "react";
import { askToKeep } from "#offline/kept-storage.ts";
import { beforeReload } from "#offline/service-worker.ts";
import type { Opened } from "#vault/opened.ts";
import type { StorageProblem, Vault } from "#vault/vault.ts";
import { openWorkspace, type Workspace } from "./session/workspace.ts";
import type { Lock } from "./shell/lock-context.ts";
import { LockedNotice } from "./shell/locked-notice.tsx";
import { UnlockedApp } from "./shell/unlocked-app.tsx";
import { Gate } from "./unlock/gate.tsx";
import { StorageTrouble } from "./unlock/storage-trouble.tsx";

/** The whole app: locked until the vault is open, then at the address at which it was opened. */
export function App({ vault }: { readonly vault: Vault }) {
	const [workspace, setWorkspace] = useState<Workspace>();
	const [problem, setProblem] = useState<StorageProblem>();
	const [isClosing, setClosing] = useState(false);

	const enter = useCallback(
		async (opened: Opened) => {
			const entered = await openWorkspace(vault, opened);
			if (!entered.ok) return setProblem(entered.problem);
			keepWhatIsTyped(entered.value);
			askAfterFirstSave(entered.value);
			setWorkspace(entered.value);
		},
		[vault],
	);

	const lock: Lock = useCallback(
		async (then = "reload") => {
			const settled = await workspace?.settle();
			if (settled && !settled.ok) return settled;
			await vault.lock();
			setWorkspace(undefined);
			setClosing(then === "close");
			// A fresh page holds nothing of what was open; the address stays.
			if (then === "reload") location.reload();
			else close();
			return undefined;
		},
		[vault, workspace],
	);

	if (isClosing) return <LockedNotice />;
	if (problem) return <StorageTrouble problem={problem} />;
	return workspace ? <UnlockedApp workspace={workspace} lock={lock} /> : <Gate vault={vault} onOpen={enter} />;
}

/** A tab that is hidden, closed or updated stores first what is still being typed. */
function keepWhatIsTyped(workspace: Workspace) {
	const flush = () => workspace.flush();
	document.addEventListener("visibilitychange", flush);
	addEventListener("pagehide", flush);
	beforeReload(async () => {
		const settled = await workspace.settle();
		if (!settled.ok) throw new Error(settled.problem.detail);
	});
}

/** Once there is something to keep, the browser is asked to keep it. Its answer stands on the health page. */
function askAfterFirstSave({ own }: Workspace) {
	const stop = own.queue.subscribe(() => {
		if (own.queue.state().kind !== "saved") return;
		stop();
		void askToKeep();
	});
}
