import { useEffect } from "react";

/**
 * Keeps what is pressed under the pointer until it is let go, although the page above it grows or shrinks meanwhile. To press
 * a button is to leave the text box before it, which draws what follows from the text; and the browser takes a press for a
 * click only where it ends on what it began on. Once it is let go the page is scrolled by as much, as far as it can be.
 */
export function useSteadyPress() {
	useEffect(() => {
		let letGo = () => {};
		const press = ({ target, button }: MouseEvent) => {
			letGo();
			// A dialog stands above the page, and does not move with it.
			if (button !== 0 || !(target instanceof Element) || target.closest("dialog")) return;
			const page = document.body;
			const { top } = target.getBoundingClientRect();
			let moved = 0;
			const drawn = new MutationObserver(() => {
				if (!target.isConnected) return;
				moved += target.getBoundingClientRect().top - top;
				page.style.translate = `0 ${-moved}px`;
			});
			drawn.observe(page, { childList: true, subtree: true, characterData: true });
			letGo = () => {
				letGo = () => {};
				drawn.disconnect();
				page.style.translate = "";
				if (moved !== 0) scrollBy({ top: moved, behavior: "instant" });
			};
		};
		const listening = new AbortController();
		const { signal } = listening;
		addEventListener("mousedown", press, { signal });
		for (const end of ["mouseup", "dragend", "scroll", "blur"]) addEventListener(end, () => letGo(), { signal });
		return () => {
			listening.abort();
			letGo();
		};
	}, []);
}
