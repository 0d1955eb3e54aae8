import type { ReactNode } from "react";
import { USUAL_AUTO_LOCK } from "#app/session/use-auto-lock-setting.ts";
import { Guard } from "#app/shell/guard.tsx";
import { LockedPage } from "#app/shell/locked-page.tsx";
import type { Vault } from "#vault/vault.ts";

export interface GuardedPageProps {
	readonly vault: Vault;
	readonly children: ReactNode;
}

/** A screen before the app on which a recovery key or a new passphrase can be seen: it is guarded as the app is. */
export function GuardedPage({ vault, children }: GuardedPageProps) {
	const lock = async () => {
		await vault.lock();
		location.reload();
	};
	return (
		<LockedPage>
			<Guard vault={vault} lock={() => void lock()} minutes={USUAL_AUTO_LOCK} />
			{children}
		</LockedPage>
	);
}
