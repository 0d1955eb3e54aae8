import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { focusControl } from "#ui/focus-control.ts";
import type { Findable } from "./findable.ts";

/**
 * Takes what a person goes to, and puts the focus there once its screen is shown: on any screen, also the one that they are on
 * already. Where the control itself is not shown, as of a finished answer, the focus goes to what surrounds it.
 */
export function useFocusFound(): (to: Findable) => void {
	const location = useLocation();
	const going = useRef<Findable>(undefined);
	useEffect(() => {
		const to = going.current;
		going.current = undefined;
		if (to?.to !== location.pathname || focusControl(to.control)) return;
		if (to.around !== undefined) focusControl(to.around);
	}, [location]);
	return (to) => {
		going.current = to;
	};
}
