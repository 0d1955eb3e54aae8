import { useEffect } from "react";
import { useLocation } from "react-router";
import { focusControl } from "./focus-control.ts";

/** Where the address names a control after `#`, the focus goes to it once the screen is shown. */
export function useArrival(): void {
	const { hash } = useLocation();
	useEffect(() => {
		if (hash !== "") focusControl(decodeURIComponent(hash.slice(1)));
	}, [hash]);
}
