/** Whether what has the focus takes text, so that a key pressed there types and does nothing else. */
export function takesText(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
}
