/**
 * A fractional order between two neighbours, or beyond the only one: nobody else's order has to change. After some 50
 * insertions at one spot, or two on different devices, orders can be equal; the id decides then, the same everywhere.
 */
export function between(before: number | undefined, after: number | undefined): number {
	if (before === undefined) {
		return after === undefined ? 0 : after - 1;
	}
	if (after === undefined) {
		return before + 1;
	}
	// Halved first, since the sum of two large numbers can be infinite; held between, since halving rounds the smallest ones.
	return Math.min(Math.max(before / 2 + after / 2, before), after);
}
