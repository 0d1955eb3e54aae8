import { useEffect, useEffectEvent } from "react";
import { passageShortcut } from "#app/evidence/passage/attach-passage.tsx";
import { searchShortcut } from "#app/search/shortcut.ts";
import { focusControl } from "#ui/focus-control.ts";
import type { Shortcut } from "#ui/shortcuts-dialog.tsx";
import { takesText } from "#ui/takes-text.ts";
import { words } from "#ui/words/words.ts";
import { evidenceId, LEFT, questionId } from "./ids.ts";

const said = words.assessment.shortcuts;

/** The keys of the case screen. They act only where no text is typed, and can be switched off (WCAG 2.1.4). */
export const caseShortcuts: readonly Shortcut[] = [
	{ keys: ["j"], does: said.next },
	{ keys: ["k"], does: said.previous },
	{ keys: ["g"], does: said.guidance },
	{ keys: ["e"], does: said.evidence },
	passageShortcut,
	{ keys: ["l"], does: said.left },
	searchShortcut,
	{ keys: ["?"], does: said.list },
];

/** Listens for the keys while the case screen is shown. `questions` are the ids of its questions in order. */
export function useCaseShortcuts(questions: readonly string[], isOn: boolean): void {
	const press = useEffectEvent((event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey || takesText(event.target)) return;
		const here = questionAt(event.target);
		const index = here === undefined ? -1 : questions.indexOf(here);
		const act = {
			j: () => goTo(questions[Math.min(index + 1, questions.length - 1)]),
			k: () => goTo(questions[Math.max(index - 1, 0)]),
			g: () => here && toggle(document.getElementById(questionId(here))?.querySelector(".guidance > summary")),
			e: () => here && toggle(document.getElementById(evidenceId(here))),
			l: () => toggle(document.getElementById(LEFT)),
		}[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	});
	useEffect(() => {
		if (!isOn) return;
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [isOn]);
}

function goTo(question: string | undefined) {
	if (question !== undefined) focusControl(questionId(question));
}

/** Opens or closes what a summary belongs to, and leaves the focus on it. */
function toggle(summary: Element | null | undefined) {
	if (!(summary instanceof HTMLElement)) return;
	summary.click();
	summary.focus();
}

function questionAt(target: EventTarget | null): string | undefined {
	const question = target instanceof Element ? target.closest(`[id^="${questionId("")}"]`) : null;
	return question?.id.slice(questionId("").length).replace(/-heading$/, "");
}
