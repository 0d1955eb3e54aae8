/** To the section itself, not to the first control in it. */
export function goToSection(section: string): void {
	const element = document.getElementById(section);
	element?.scrollIntoView({ block: "start" });
	element?.focus({ preventScroll: true });
}
