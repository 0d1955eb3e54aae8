import { useEffect, useState } from "react";
import { LockedPage } from "#app/shell/locked-page.tsx";
import type { Opened, VaultStatus } from "#vault/opened.ts";
import type { Vault } from "#vault/vault.ts";
import { CreateVault } from "./create-vault.tsx";
import { Recover } from "./recover.tsx";
import { Restore } from "./restore.tsx";
import { StorageTrouble } from "./storage-trouble.tsx";
import { Unlock } from "./unlock.tsx";

export interface GateProps {
	readonly vault: Vault;
	readonly onOpen: (opened: Opened) => Promise<void>;
}

/** What stands before the app: setting up or restoring an empty device, or unlocking one that holds work. */
export function Gate({ vault, onOpen }: GateProps) {
	const [status, setStatus] = useState<VaultStatus>();
	const [isForgotten, setForgotten] = useState(false);
	const [isRestoring, setRestoring] = useState(false);
	useEffect(() => {
		let isCurrent = true;
		vault.status().then(
			(found) => isCurrent && setStatus(found),
			(error) =>
				isCurrent && setStatus({ kind: "unusable", problem: { kind: "storage-failed", detail: String(error) } }),
		);
		return () => {
			isCurrent = false;
		};
	}, [vault]);

	if (!status) return <LockedPage isBusy />;
	if (status.kind === "unusable") return <StorageTrouble problem={status.problem} />;
	if (status.kind === "empty") {
		return isRestoring ? (
			<Restore vault={vault} onOpen={onOpen} onCancel={() => setRestoring(false)} />
		) : (
			<CreateVault vault={vault} onOpen={onOpen} onRestore={() => setRestoring(true)} />
		);
	}
	return isForgotten ? (
		<Recover vault={vault} onOpen={onOpen} onCancel={() => setForgotten(false)} />
	) : (
		<Unlock vault={vault} onOpen={onOpen} onForgotten={() => setForgotten(true)} />
	);
}
