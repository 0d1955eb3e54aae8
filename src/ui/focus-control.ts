const CONTROLS = "input, textarea, select";
const OTHERS = "button, a[href], summary, [tabindex]";

const FRAMES_UNTIL_SETTLED = 6;

/**
 * Moves the focus to the control with this id, or into what surrounds it: to the first part that is wrong, else to its
 * first control. Of radios, the chosen one has the focus. Says whether it is there.
 */
export function focusControl(id: string): boolean {
	const place = document.getElementById(id);
	if (!place) return false;
	for (let around = place.closest("details"); around; around = around.parentElement?.closest("details") ?? null) {
		// The summary of a folded part is in sight; what is behind it is not.
		if (!place.matches("summary")) around.open = true;
	}
	show(place, FRAMES_UNTIL_SETTLED);
	controlIn(place).focus({ preventScroll: true });
	return true;
}

/**
 * The whole place, with its question, not only the control at its end. Questions that come into view are laid out some
 * frames later and push it away.
 */
function show(place: HTMLElement, frames: number): void {
	place.scrollIntoView({ block: "start" });
	if (frames > 0) requestAnimationFrame(() => show(place, frames - 1));
}

function controlIn(place: HTMLElement): HTMLElement {
	if (place.matches(`${CONTROLS}, ${OTHERS}`)) return place;
	const within = (selector: string) => place.querySelector<HTMLElement>(selector);
	const control = within("[aria-invalid=true]") ?? within(CONTROLS) ?? within(OTHERS) ?? place;
	if (!(control instanceof HTMLInputElement) || control.type !== "radio") return control;
	const chosen = [...place.querySelectorAll<HTMLInputElement>("input[type=radio]:checked")];
	return chosen.find((radio) => radio.name === control.name) ?? control;
}
