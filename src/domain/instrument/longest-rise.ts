/** The indexes of a longest selection of the numbers that rises from each to the next. All numbers differ. */
export function longestRise(numbers: readonly number[]): readonly number[] {
	/** Of each length, the index at which a rise of that length ends lowest. */
	const ends: number[] = [];
	const before = numbers.map((number, at) => {
		const found = ends.findIndex((end) => (numbers[end] ?? 0) > number);
		const length = found === -1 ? ends.length : found;
		ends[length] = at;
		return ends[length - 1];
	});
	const rise: number[] = [];
	for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.unshift(at);
	return rise;
}
