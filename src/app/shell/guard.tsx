import { useEffect, useEffectEvent } from "react";
import { useAutoLockSetting } from "#app/session/use-auto-lock-setting.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { useAutoLock } from "./auto-lock.ts";
import { useLock } from "./lock-context.ts";
import { PrivacyCover } from "./privacy-cover.tsx";

/** Locks when nobody is there any more, or another window was locked, and hides the work when somebody looks on. */
export function Guard() {
	const { vault } = useWorkspace();
	const lock = useLock();
	const { minutes } = useAutoLockSetting();
	const lockNow = useEffectEvent(() => void lock());
	useAutoLock(() => void lock(), minutes);
	useEffect(() => {
		const subscription = vault.subscribeToLock(() => lockNow());
		return () => void subscription.then((unsubscribe) => unsubscribe());
	}, [vault]);
	return <PrivacyCover onLock={() => void lock()} />;
}
