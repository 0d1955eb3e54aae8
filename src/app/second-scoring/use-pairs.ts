import { useEffect, useState } from "react";
import { findInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { type Pair, pairsOf } from "#domain/agreement/pairs.ts";

/** The pairs that were read so far, from how many inspections. */
export interface ReadPairs {
	readonly pairs: readonly Pair[];
	readonly read: number;
	/** How many of the inspections have pairs. */
	readonly inspections: number;
}

const nothing: ReadPairs = { pairs: [], read: 0, inspections: 0 };

/** Gathers the pairs of inspections one inspection at a time, so that the screen answers in between. */
export function usePairs(sessions: readonly Session[]): ReadPairs {
	const [gathered, setGathered] = useState(nothing);
	useEffect(() => {
		let waiting: ReturnType<typeof setTimeout> | undefined;
		const readNext = (so: ReadPairs) => {
			setGathered(so);
			const session = sessions[so.read];
			if (!session) return;
			waiting = setTimeout(() => {
				const own = pairsOf(session.journal, findInstrument);
				const inspections = so.inspections + (own.length > 0 ? 1 : 0);
				readNext({ pairs: [...so.pairs, ...own], read: so.read + 1, inspections });
			});
		};
		readNext(nothing);
		return () => clearTimeout(waiting);
	}, [sessions]);
	return gathered;
}
