import type { PartDifference as Difference } from "#domain/instrument/difference.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { BeforeAndAfter } from "./before-and-after.tsx";
import { Lines } from "./lines.tsx";
import { sayAspect } from "./say-aspect.ts";

interface PartDifferenceProps {
	readonly difference: Difference;
	readonly before: Instrument;
	readonly after: Instrument;
}

/** In what one part of an instrument differs: of one that is in one version only, what that version says. */
export function PartDifference({ difference, before, after }: PartDifferenceProps) {
	const { change, aspects } = difference;
	const said = words.instruments.difference;
	const rows = aspects
		.map(({ aspect, before: was, after: is }) => ({
			key: said.aspects[aspect],
			sides: { before: sayAspect(aspect, was, before), after: sayAspect(aspect, is, after) },
		}))
		.filter(({ sides }) => sides.before.length + sides.after.length > 0)
		.map(({ key, sides }) => ({ key, value: <Sides isInBoth={change === "changed"} {...sides} /> }));
	return <SummaryList rows={rows} />;
}

interface SidesProps {
	readonly isInBoth: boolean;
	readonly before: readonly string[];
	readonly after: readonly string[];
}

function Sides({ isInBoth, before, after }: SidesProps) {
	return isInBoth ? <BeforeAndAfter before={before} after={after} /> : <Lines lines={[...before, ...after]} />;
}
