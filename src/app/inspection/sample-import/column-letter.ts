/** A column's position, from 0, as a spreadsheet names it: A to Z, then AA. */
export function columnLetter(position: number): string {
	const last = String.fromCharCode(65 + (position % 26));
	return position < 26 ? last : columnLetter(Math.floor(position / 26) - 1) + last;
}
