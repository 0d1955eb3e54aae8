import { useState } from "react";
import { RecoveryKeyCheck } from "./recovery-key-check.tsx";
import { RecoveryKeySheet } from "./recovery-key-sheet.tsx";

export interface RecoveryKeyProps {
	/** As it is printed. */
	readonly recoveryKey: string;
	/** It was taken down: two of its groups were typed back while it was out of sight. */
	readonly onDone: () => void;
}

/** Shows a new recovery key, once, and makes sure that it is on paper before anything goes on. */
export function RecoveryKey({ recoveryKey, onDone }: RecoveryKeyProps) {
	const [isShown, setShown] = useState(true);
	return isShown ? (
		<RecoveryKeySheet recoveryKey={recoveryKey} onTakenDown={() => setShown(false)} />
	) : (
		<RecoveryKeyCheck recoveryKey={recoveryKey} onBack={() => setShown(true)} onDone={onDone} />
	);
}
