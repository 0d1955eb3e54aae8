import { useCallback, useEffect, useState } from "react";
import { focusControl } from "./focus-control.ts";

/** Moves the focus to what has this id once the screen shows what was done: the pressed button may be gone by then. */
export function useFocusNext(): (id: string) => void {
	const [next, setNext] = useState<{ readonly id: string }>();
	useEffect(() => {
		if (next) focusControl(next.id);
	}, [next]);
	return useCallback((id) => setNext({ id }), []);
}
