import type { ArrivalProblem } from "#domain/handover/arrival-problem.ts";
import type { CardProblem } from "#domain/handover/card-text.ts";
import type { AddCardProblem } from "#domain/handover/change-device-book.ts";
import type { ExchangeProblem, OpenBundleProblem } from "#domain/handover/open-bundle-problem.ts";
import type { PersonalKind } from "#domain/inspection/personal-content.ts";

type BundleProblem = OpenBundleProblem | ExchangeProblem;

export type BundleProblemKind = BundleProblem["kind"];

/** Why nothing of a bundle is taken in. erased: the inspection was erased from this device. */
type RefusedArrival = ArrivalProblem | { readonly kind: "erased" };

export type ArrivalProblemKind = RefusedArrival["kind"];

/** Why a card was not added. One that is known already is shown instead. */
type UnusableCard =
	| CardProblem
	| Exclude<AddCardProblem, { readonly kind: "card-known" }>
	| { readonly kind: "picture-unreadable" | "picture-without-code" | "camera-missing" | "camera-refused" }
	| { readonly kind: "camera-failed"; readonly detail: string };

export type CardProblemKind = UnusableCard["kind"];

type FactsOf<Problem extends { readonly kind: string }> = {
	readonly [P in Problem as P["kind"]]: Omit<P, "kind">;
};

/** The facts of every problem that the interface can say, by its kind. */
export interface ProblemFacts extends FactsOf<BundleProblem>, FactsOf<RefusedArrival>, FactsOf<UnusableCard> {
	readonly "wrong-passphrase": object;
	readonly "too-many-attempts": { readonly seconds: number };
	readonly "recovery-key-mistyped": object;
	readonly "wrong-recovery-key": object;
	readonly "no-vault": object;
	readonly "vault-exists": object;
	readonly "passphrase-too-short": { readonly minimum: number };
	readonly "storage-full": { readonly detail: string };
	readonly "storage-blocked": { readonly detail: string };
	readonly "storage-newer": { readonly detail: string };
	readonly "storage-damaged": { readonly detail: string };
	readonly "storage-failed": { readonly detail: string };
	readonly locked: { readonly detail: string };
	readonly "other-windows-open": { readonly windows: number };
	readonly "not-an-outside-copy": object;
	readonly "outside-copy-newer": { readonly detail: string };
	readonly "outside-copy-damaged": { readonly detail: string };
	readonly "outside-copy-unreadable": { readonly detail: string };
	readonly "outside-copy-not-opened": { readonly by: "passphrase" | "recovery-key" };
	readonly "outside-copy-not-written": { readonly detail: string };
	readonly "reference-missing": object;
	readonly "reference-taken": { readonly reference: string };
	readonly "reference-too-long": { readonly longest: number };
	readonly "pseudonym-personal": { readonly personal: PersonalKind };
	readonly "subject-taken": { readonly reference: string };
}

export type ProblemKind = keyof ProblemFacts;

export type ProblemOf<Kind extends ProblemKind> = { readonly kind: Kind } & ProblemFacts[Kind];

/** A problem that there are words for. */
export type KnownProblem = { [Kind in ProblemKind]: ProblemOf<Kind> }[ProblemKind];

/** A problem in words: what is wrong, and what the person can do. */
export interface SaidProblem {
	readonly what: string;
	readonly todo: string;
}

/** The words for every kind of problem: what a catalogue holds. */
export type ProblemWords = { readonly [Kind in ProblemKind]: (facts: ProblemFacts[Kind]) => SaidProblem };
