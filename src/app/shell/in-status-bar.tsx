import { createContext, type ReactNode, useContext } from "react";
import { createPortal } from "react-dom";

/** The place that a screen may fill in the status bar, once the bar is on the screen. */
export const StatusBarContext = createContext<HTMLElement | null>(null);

/** Shows something of a screen in the status bar, which stays in view while the screen scrolls. */
export function InStatusBar({ children }: { readonly children: ReactNode }) {
	const place = useContext(StatusBarContext);
	return place && createPortal(children, place);
}
