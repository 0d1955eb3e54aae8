import { type AgreementTable, type Shares, sharesOf, sum } from "./agreement-table.ts";
import { coefficientInterval, type Interval, shareInterval } from "./interval.ts";

/** A coefficient of agreement: 1 where all pairs agree, 0 where they agree no more often than by chance. */
export type Coefficient =
	| {
			readonly kind: "figure";
			readonly value: number;
			readonly standardError: number;
			/** Undefined where all pairs agree: the formula would claim certainty from however few pairs. */
			readonly interval: Interval | undefined;
	  }
	/** Chance alone would make all pairs agree, so nothing can be said of more than chance: both gave one answer throughout. */
	| { readonly kind: "undefined" };

/** How far two assessors agree, in three figures that are read together, with the number of pairs that they rest on. */
export interface Agreement {
	readonly pairs: number;
	readonly agreeing: number;
	/** The share of pairs that agree, with its interval. */
	readonly share: { readonly value: number; readonly interval: Interval };
	readonly kappa: Coefficient;
	readonly ac1: Coefficient;
}

/** The three figures of a table with at least one pair and two categories. */
export function agreementOf(table: AgreementTable): Agreement {
	const { pairs, agreeing } = sharesOf(table);
	return {
		pairs,
		agreeing,
		share: { value: agreeing / pairs, interval: shareInterval(agreeing, pairs) },
		kappa: cohensKappa(table),
		ac1: gwetsAc1(table),
	};
}

/**
 * Cohen's kappa (Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960):
 * chance is that both draw from their own answers. Its variance is that of Fleiss, Cohen and Everitt, "Large sample standard
 * errors of kappa and weighted kappa", Psychological Bulletin 72, 1969, formula 13 with weights of 1 on the diagonal and 0 off it:
 *
 *     n (1 - pe)² var = Σ pkl (wkl - (1 - κ) (p·k + pl·))² - (po - 2 (1 - κ) pe)²
 */
export function cohensKappa(table: AgreementTable): Coefficient {
	const shares = sharesOf(table);
	const { first, second } = shares;
	const byChance = sum(first.map((share, k) => share * (second[k] ?? 0)));
	return correctedForChance(shares, byChance, (k, l) => (second[k] ?? 0) + (first[l] ?? 0));
}

/**
 * Gwet's AC1 (Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal of
 * Mathematical and Statistical Psychology 61, 2008): chance is that an answer that is hard to give is given at random, so one
 * answer given nearly throughout does not pull it down as it does kappa. Its variance is that paper's for two assessors, with
 * π the mean share of an answer and q the number of answers that could be given:
 *
 *     n (1 - pe)² var = Σ pkl (wkl - 2 (1 - AC1) (1 - (πk + πl) / 2) / (q - 1))² - (po - 2 (1 - AC1) pe)²
 */
export function gwetsAc1(table: AgreementTable): Coefficient {
	const shares = sharesOf(table);
	const others = table.length - 1;
	const means = shares.first.map((share, k) => (share + (shares.second[k] ?? 0)) / 2);
	const byChance = sum(means.map((mean) => mean * (1 - mean))) / others;
	return correctedForChance(shares, byChance, (k, l) => (2 - (means[k] ?? 0) - (means[l] ?? 0)) / others);
}

/** What both coefficients have in common: `pull` is how a pair in a cell moves the agreement that chance would give. */
function correctedForChance(
	{ pairs, agreeing, cells }: Shares,
	byChance: number,
	pull: (k: number, l: number) => number,
): Coefficient {
	// Chance of all is 1 but for rounding.
	if (1 - byChance < Number.EPSILON * 8) return { kind: "undefined" };
	const observed = agreeing / pairs;
	const value = (observed - byChance) / (1 - byChance);
	const spread = sum(
		cells.map((row, k) => sum(row.map((share, l) => share * ((k === l ? 1 : 0) - (1 - value) * pull(k, l)) ** 2))),
	);
	const variance = (spread - (observed - 2 * (1 - value) * byChance) ** 2) / (pairs * (1 - byChance) ** 2);
	// What is 0 can come out a little less by rounding.
	const standardError = Math.sqrt(Math.max(0, variance));
	const interval = agreeing === pairs ? undefined : coefficientInterval(value, standardError, pairs);
	return { kind: "figure", value, standardError, interval };
}
