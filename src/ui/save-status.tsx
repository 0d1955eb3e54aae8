import { type ReactNode, useState } from "react";
import { sayTime } from "#domain/dates.ts";
import { classNames } from "./class-names.ts";
import type { KnownProblem } from "./words/known-problem.ts";
import { sayProblem } from "./words/say-problem.ts";
import { words } from "./words/words.ts";

export type SaveState =
	| { readonly kind: "nothing-to-save" }
	| { readonly kind: "saving" }
	/** `at` is in milliseconds since 1970, UTC; `copies` on disk. */
	| { readonly kind: "saved"; readonly at: number; readonly copies: 1 | 2 }
	| { readonly kind: "not-saved"; readonly problem: KnownProblem };

export interface SaveStatusProps {
	readonly state: SaveState;
	/** What a person can do while nothing is saved. */
	readonly children?: ReactNode;
}

/**
 * Whether what was typed is on disk. The time changes with every pause in typing, so it is shown and not spoken: screen
 * readers hear when the meaning changes.
 */
export function SaveStatus({ state, children }: SaveStatusProps) {
	const [meaning, setMeaning] = useState("");
	const meaningNow = sayMeaning(state);
	if (meaningNow !== undefined && meaningNow !== meaning) setMeaning(meaningNow);
	return (
		<div className={classNames("save-status", state.kind === "not-saved" && "save-status--not-saved")}>
			{state.kind !== "not-saved" && <span>{sayState(state)}</span>}
			<span role="status" className="govuk-visually-hidden">
				{meaning}
			</span>
			<div role="alert">{state.kind === "not-saved" && <NotSaved problem={state.problem} />}</div>
			{state.kind === "not-saved" && children}
		</div>
	);
}

function NotSaved({ problem }: { readonly problem: KnownProblem }) {
	const { what, todo } = sayProblem(problem);
	return (
		<>
			<strong>{words.common.saveStatus.notSaved}</strong> {what} {todo}
		</>
	);
}

function sayState(state: Exclude<SaveState, { kind: "not-saved" }>): string {
	const { nothingToSave, saving, savedAt } = words.common.saveStatus;
	if (state.kind === "saved") return savedAt(sayTime(state.at), state.copies);
	return state.kind === "saving" ? saving : nothingToSave;
}

/** Undefined while saving: that says nothing yet. */
function sayMeaning(state: SaveState): string | undefined {
	if (state.kind === "saving") return undefined;
	return state.kind === "saved" ? words.common.saveStatus.saved(state.copies) : "";
}
