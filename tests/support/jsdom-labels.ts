/**
 * The labels of a control, found by what they are for. jsdom's own way walks through the whole document for each label, for each
 * control that is asked: on a screen with hundreds of them, that takes most of a test's time.
 */
const labelable = [
	HTMLButtonElement,
	HTMLInputElement,
	HTMLMeterElement,
	HTMLOutputElement,
	HTMLProgressElement,
	HTMLSelectElement,
	HTMLTextAreaElement,
];
for (const { prototype } of labelable) {
	Object.defineProperty(prototype, "labels", {
		get(this: HTMLElement) {
			const around = this.closest("label");
			const byId = this.id === "" ? [] : document.querySelectorAll(`label[for="${CSS.escape(this.id)}"]`);
			return around && !around.hasAttribute("for") ? [around, ...byId] : [...byId];
		},
	});
}
