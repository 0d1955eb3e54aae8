import type { Question } from "#domain/instrument/instrument.ts";
import { tableOf } from "./agreement-table.ts";
import { type Agreement, agreementOf } from "./coefficients.ts";
import { judgementAnswers, type Pair } from "./pairs.ts";

/** From how many pairs figures are worked out. Below, they would say more of chance than of anybody's work. */
export const PAIRS_NEEDED = 30;

/** How far assessors agree, or how many pairs there are so far. */
export type PooledFigures =
	| { readonly kind: "shown"; readonly agreement: Agreement }
	| { readonly kind: "too-few"; readonly pairs: number };

/** Agreement over inspections: never of one inspection, and never of one assessor. */
export interface PooledAgreement {
	readonly all: PooledFigures;
	/** By their numbers, whatever the figures are. */
	readonly questions: readonly { readonly question: Question; readonly figures: PooledFigures }[];
}

/** Works out the agreement of pairs that were gathered over inspections, of all judgement questions together and of each. */
export function poolAgreement(pairs: readonly Pair[]): PooledAgreement {
	const byQuestion = new Map<string, [Pair, ...Pair[]]>();
	for (const pair of pairs) {
		const key = `${pair.instrument} ${pair.question.id}`;
		const known = byQuestion.get(key);
		if (known) known.push(pair);
		else byQuestion.set(key, [pair]);
	}
	return {
		all: figuresOf(pairs, judgementAnswers),
		questions: [...byQuestion.values()]
			.map((own) => ({ question: own[0].question, figures: figuresOf(own, own[0].offered) }))
			.sort((one, other) => one.question.id.localeCompare(other.question.id, "en", { numeric: true })),
	};
}

function figuresOf(pairs: readonly Pair[], categories: readonly string[]): PooledFigures {
	if (pairs.length < PAIRS_NEEDED) return { kind: "too-few", pairs: pairs.length };
	return { kind: "shown", agreement: agreementOf(tableOf(pairs, categories)) };
}
