import { useEffect, useEffectEvent } from "react";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How often it is looked whether the time is over; a laptop that wakes up is looked at with the first movement. */
const CHECK = 5 * SECOND;
/** How often other windows are told that somebody is at work here. */
const TELL = 5 * SECOND;

const signsOfLife = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/**
 * Calls `lock` once nobody has touched any window of the app for so many minutes, visible or hidden, and again every few
 * seconds until the vault is locked: what could not be stored at first is tried again.
 */
export function useAutoLock(lock: () => void, minutes: number): void {
	const lockNow = useEffectEvent(lock);
	useEffect(() => {
		const otherWindows = new BroadcastChannel("signs-of-life");
		let lastSign = Date.now();
		let lastTold = 0;
		const isOver = () => Date.now() - lastSign >= minutes * MINUTE;
		const check = () => {
			if (isOver()) lockNow();
		};
		const live = () => {
			// Whoever wakes a sleeping laptop need not be the one who left it.
			if (isOver()) return lockNow();
			lastSign = Date.now();
			if (lastSign - lastTold < TELL) return;
			lastTold = lastSign;
			otherWindows.postMessage("alive");
		};
		otherWindows.onmessage = () => {
			lastSign = Date.now();
		};
		const checking = setInterval(check, CHECK);
		document.addEventListener("visibilitychange", check);
		for (const sign of signsOfLife) document.addEventListener(sign, live, { capture: true, passive: true });
		return () => {
			otherWindows.close();
			clearInterval(checking);
			document.removeEventListener("visibilitychange", check);
			for (const sign of signsOfLife) document.removeEventListener(sign, live, { capture: true });
		};
	}, [minutes]);
}
