import { useEffect, useEffectEvent } from "react";
import type { Vault } from "#vault/vault.ts";
import { useAutoLock } from "./auto-lock.ts";
import { PrivacyCover } from "./privacy-cover.tsx";

export interface GuardProps {
	readonly vault: Vault;
	readonly lock: () => void;
	/** Without a sign of life. */
	readonly minutes: number;
}

/** Locks when nobody is there any more, or another window was locked, and hides the work when somebody looks on. */
export function Guard({ vault, lock, minutes }: GuardProps) {
	const lockNow = useEffectEvent(lock);
	useAutoLock(lock, minutes);
	useEffect(() => {
		const subscription = vault.subscribeToLock(() => lockNow());
		return () => void subscription.then((unsubscribe) => unsubscribe());
	}, [vault]);
	return <PrivacyCover onLock={lock} />;
}
