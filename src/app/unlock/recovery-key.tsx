import { useState } from "react";
import type { Vault } from "#vault/vault.ts";
import { RecoveryKeyCheck } from "./recovery-key-check.tsx";
import { RecoveryKeySheet } from "./recovery-key-sheet.tsx";

export interface RecoveryKeyProps {
	readonly vault: Vault;
	/** As it is printed. */
	readonly recoveryKey: string;
	/** It was taken down: two of its groups were typed back while it was out of sight. */
	readonly onDone: () => void;
}

/** Shows a new recovery key, once, and makes sure that it is on paper before anything goes on. */
export function RecoveryKey({ vault, recoveryKey, onDone }: RecoveryKeyProps) {
	const [isShown, setShown] = useState(true);
	const confirm = async () => {
		// Where it cannot be stored, the app goes on asking for a new key.
		await vault.confirmRecoveryKey(recoveryKey);
		onDone();
	};
	return isShown ? (
		<RecoveryKeySheet recoveryKey={recoveryKey} onTakenDown={() => setShown(false)} />
	) : (
		<RecoveryKeyCheck recoveryKey={recoveryKey} onBack={() => setShown(true)} onDone={() => void confirm()} />
	);
}
