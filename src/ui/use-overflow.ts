import { type RefObject, useRef, useSyncExternalStore } from "react";

const onResize = (changed: () => void) => {
	window.addEventListener("resize", changed);
	return () => window.removeEventListener("resize", changed);
};

/** Whether what is in the box is larger than the box, so that it has to be reachable by keyboard to be scrolled. */
export function useOverflow<Box extends HTMLElement>(): {
	readonly ref: RefObject<Box | null>;
	readonly overflows: boolean;
} {
	const ref = useRef<Box>(null);
	const overflows = useSyncExternalStore(onResize, () => {
		const box = ref.current;
		return box !== null && (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight);
	});
	return { ref, overflows };
}
