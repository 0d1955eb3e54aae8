/** Where a figure lies with 95 per cent confidence. */
export interface Interval {
	readonly from: number;
	readonly to: number;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval of a share, without continuity correction (Wilson 1927; Newcombe, "Two-sided confidence intervals
 * for the single proportion", Statistics in Medicine 17, 1998, method 3). It stays between 0 and 1, and says something also
 * where all pairs agree. `of` is more than 0.
 */
export function shareInterval(count: number, of: number): Interval {
	const share = count / of;
	const middle = 2 * count + Z ** 2;
	const reach = Z * Math.sqrt(Z ** 2 + 4 * of * share * (1 - share));
	const between = (value: number) => Math.min(1, Math.max(0, value / (2 * (of + Z ** 2))));
	return { from: between(middle - reach), to: between(middle + reach) };
}

/**
 * The interval of a coefficient of agreement from its standard error, by Student's distribution with one degree of freedom
 * less than pairs (Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014, chapter 5), within -1 and 1.
 */
export function coefficientInterval(value: number, standardError: number, pairs: number): Interval {
	const reach = studentQuantile(pairs - 1) * standardError;
	return { from: Math.max(-1, value - reach), to: Math.min(1, value + reach) };
}

/**
 * The 97.5th percentile of Student's distribution, by the expansion of Abramowitz and Stegun (Handbook of Mathematical
 * Functions, 26.7.5): right to six figures from 20 degrees of freedom.
 */
export function studentQuantile(degrees: number): number {
	const terms = [
		Z,
		(Z ** 3 + Z) / 4,
		(5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
		(3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
		(79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / 92160,
	];
	return terms.reduce((total, term, power) => total + term / degrees ** power, 0);
}
