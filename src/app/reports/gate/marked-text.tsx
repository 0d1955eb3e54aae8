import type { Mark } from "#domain/findings/disclosure/find-identifiers.ts";
import { readable } from "#domain/findings/disclosure/search-words.ts";

interface MarkedTextProps {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** A passage as it was written, with what may identify somebody marked in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
	const shown = readable(text);
	return <span className="as-typed">{stretchesOf(shown, marks).map(draw)}</span>;
}

interface Stretch {
	readonly from: number;
	readonly text: string;
	readonly isMarked: boolean;
}

function draw({ from, text, isMarked }: Stretch) {
	return isMarked ? <mark key={from}>{text}</mark> : text;
}

/** The text in order, cut where a mark begins or ends; marks that overlap are one. */
function stretchesOf(text: string, marks: readonly Mark[]): readonly Stretch[] {
	const cuts = [...new Set([0, ...marks.flatMap(({ from, to }) => [from, to]), text.length])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, index) => ({
		from,
		text: text.slice(from, cuts[index + 1]),
		isMarked: marks.some((mark) => mark.from <= from && from < mark.to),
	}));
}
