import type { Arrival } from "#domain/handover/arrival.ts";
import type { OpenedBundle } from "#domain/handover/bundle.ts";
import type { KnownProblem } from "#ui/words/known-problem.ts";

/** One file that a person chose, on its way to being taken in. */
export interface ChosenFile {
	readonly id: string;
	readonly file: File;
	readonly state: FileState;
}

export type FileState =
	| { readonly kind: "waiting" }
	/** `share`: how much is done, 0 to 1. */
	| { readonly kind: "opening"; readonly share: number }
	/** A passphrase opens it. `problem`: why the one that was given does not. */
	| { readonly kind: "locked"; readonly problem?: KnownProblem }
	| { readonly kind: "refused"; readonly problem: KnownProblem }
	/** Whole and well-formed. `outcome` is undefined until it is compared with what is here. */
	| { readonly kind: "opened"; readonly opened: OpenedBundle; readonly outcome?: Outcome | undefined };

/** What an opened bundle comes to on this device. */
export type Outcome = Compared & {
	/** As the service of the inspection is called here; empty where the inspection is not here. */
	readonly service: string;
};

export type Compared =
	| { readonly kind: "accepted"; readonly arrival: Arrival }
	| { readonly kind: "refused"; readonly problem: KnownProblem }
	/** The same bundle is among the chosen files already. */
	| { readonly kind: "twice" };

/** A file whose bundle can be taken in. */
export interface AcceptedFile {
	readonly id: string;
	readonly opened: OpenedBundle;
	readonly arrival: Arrival;
	/** As the service of its inspection is called. */
	readonly service: string;
}

export function acceptedOf(files: readonly ChosenFile[]): readonly AcceptedFile[] {
	return files.flatMap(({ id, state }) =>
		state.kind === "opened" && state.outcome?.kind === "accepted"
			? [
					{
						id,
						opened: state.opened,
						arrival: state.outcome.arrival,
						service: state.outcome.service || state.outcome.arrival.invitation?.service || "",
					},
				]
			: [],
	);
}

/** Whether a file is still to be opened, or being opened. */
export function isUnopened({ state }: ChosenFile): boolean {
	return state.kind === "waiting" || state.kind === "opening";
}

/** Whether a file is still to be opened or compared. */
export function isUnderWay(chosen: ChosenFile): boolean {
	return isUnopened(chosen) || (chosen.state.kind === "opened" && !chosen.state.outcome);
}

/** Whether a file needs something of the person before it can be taken in: its passphrase, or that they compare six words. */
export function isWaitingForPerson({ state }: ChosenFile): boolean {
	return (
		state.kind === "locked" || (state.kind === "opened" && state.outcome !== undefined && isToCompare(state.outcome))
	);
}

/** Whether another of the chosen files is the same. */
export function isChosenTwice({ state }: ChosenFile): boolean {
	return state.kind === "opened" && state.outcome?.kind === "twice";
}

/** Whether a bundle is refused only until the words of the device that signed it are compared. */
export function isToCompare(compared: Compared): boolean {
	if (compared.kind !== "refused") return false;
	const { kind } = compared.problem;
	return kind === "signer-unknown" || kind === "signer-not-compared";
}
