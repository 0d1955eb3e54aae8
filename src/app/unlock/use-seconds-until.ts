import { useEffect, useState } from "react";

const SECOND = 1000;

/** The whole seconds that are left until a time (milliseconds since 1970, UTC), counted down to 0. */
export function useSecondsUntil(time: number | undefined): number {
	const [now, setNow] = useState(() => Date.now());
	const left = time === undefined ? 0 : Math.max(0, Math.ceil((time - now) / SECOND));
	const isOver = left === 0;
	useEffect(() => {
		if (time === undefined) return;
		setNow(Date.now());
		if (isOver) return;
		const ticking = setInterval(() => setNow(Date.now()), SECOND);
		return () => clearInterval(ticking);
	}, [time, isOver]);
	return left;
}
