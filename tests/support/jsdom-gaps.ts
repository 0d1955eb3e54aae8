/** What browsers have and jsdom lacks, as far as the components use it. */
HTMLDialogElement.prototype.showModal = function showModal() {
	this.open = true;
	this.querySelector<HTMLElement>("button, input, textarea")?.focus();
};
HTMLDialogElement.prototype.close = function close() {
	if (!this.open) return;
	this.open = false;
	queueMicrotask(() => this.dispatchEvent(new Event("close")));
};
Element.prototype.scrollIntoView = function scrollIntoView() {};
// A worker that never answers: what is drawn in one is tested where it is drawn.
globalThis.Worker = class extends EventTarget implements Worker {
	onerror = null;
	onmessage = null;
	onmessageerror = null;
	postMessage() {}
	terminate() {}
};
