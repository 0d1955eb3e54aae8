import type { Passage } from "#domain/judgement/passage.ts";

/** The passage that is selected on the screen; undefined where nothing is, or nothing that can be quoted. */
export function selectedPassage(): Passage | undefined {
	const active = document.activeElement;
	if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
		const { selectionStart, selectionEnd } = active;
		return passageIn(quotableAround(active), active.value.slice(selectionStart ?? 0, selectionEnd ?? 0));
	}
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed) return undefined;
	const read = textAround(selection.anchorNode);
	if (!read || read !== textAround(selection.focusNode)) return undefined;
	return passageIn(quotableAround(read), selection.toString());
}

function textAround(node: Node | null): Element | null {
	return (node instanceof Element ? node : node?.parentElement)?.closest(".as-typed") ?? null;
}

function quotableAround(element: Element): HTMLElement | null {
	return element.closest<HTMLElement>(".quotable");
}

function passageIn(quotable: HTMLElement | null, selected: string): Passage | undefined {
	const { record, field, question = "" } = quotable?.dataset ?? {};
	const text = selected.trim();
	return record === undefined || field === undefined || text === "" ? undefined : { record, field, question, text };
}
