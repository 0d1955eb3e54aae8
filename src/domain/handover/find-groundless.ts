import type { ArrivalProblem } from "./arrival-problem.ts";
import { entryOf } from "./entry-of.ts";
import type { News } from "./news.ts";

/** The first new event that says to have seen one which exists neither here nor in the bundle: it would hide what is yet to come. */
export function findGroundless({ merged, fresh }: News): ArrivalProblem | undefined {
	const groundless = fresh.find(({ bases }) => bases.some((base) => !merged.events.has(base)));
	return groundless && { kind: "entry-ahead", ...entryOf(merged, groundless) };
}
