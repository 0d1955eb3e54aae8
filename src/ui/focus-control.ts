const CAN_BE_TYPED_IN = "input, textarea, select, button, a[href], summary, [tabindex]";

/**
 * Moves the focus to the control with this id, or into what surrounds it: to the part that is wrong, else to the chosen
 * option, else to the first. Says whether it is there.
 */
export function focusControl(id: string): boolean {
	const place = document.getElementById(id);
	if (!place) return false;
	const within = (selector: string) => place.querySelector<HTMLElement>(selector);
	const control = place.matches(CAN_BE_TYPED_IN)
		? place
		: (within("[aria-invalid=true]") ?? within("input:checked") ?? within(CAN_BE_TYPED_IN) ?? place);
	// The question should be seen, too, not only the control at its end.
	place.scrollIntoView({ block: "start" });
	control.focus({ preventScroll: true });
	return true;
}
