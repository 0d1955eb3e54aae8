import type { Interest } from "#domain/inspection/interests.ts";
import { words } from "#ui/words/words.ts";

/** Why somebody must not assess a case, in words. */
export function sayInterest({ ground, reason }: Pick<Interest, "ground" | "reason">): string {
	const { grounds } = words.inspection.allocation;
	if (reason === "") return grounds[ground];
	return ground === "other" ? reason : `${grounds[ground]}; ${reason}`;
}
