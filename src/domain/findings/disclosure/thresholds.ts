import { INSPECTION, type Inspection, inspectionOf, PLAN, roleOf } from "#domain/inspection/inspection.ts";
import { may, type Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { headsOf } from "#domain/journal/view.ts";
import { failed, ok, type Result } from "#domain/result.ts";

/**
 * perCent: below so many inspected cases no document says a percentage. outward: below so many, outward copies hold the
 * number of cases inspected and the lead's own words, and what the lead releases.
 */
export type Threshold = "perCent" | "outward";

/** The smallest numbers of inspected cases, by what they open. */
export type Thresholds = Readonly<Record<Threshold, number>>;

export const DEFAULT_THRESHOLDS = { perCent: 10, outward: 5 } as const satisfies Thresholds;

export type ThresholdProblem =
	| { readonly kind: "threshold-not-whole"; readonly least: number; readonly most: number }
	/** It is below the default, and nobody said why. */
	| { readonly kind: "threshold-reason-missing" };

/** One setting of a threshold, as the plan records it. */
export interface ThresholdEntry {
	readonly threshold: Threshold;
	readonly cases: number;
	readonly reason: string;
	/** Empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Whoever set it may plan the inspection. */
	readonly byRight: boolean;
}

const LEAST = 1;
const MOST = 99;

const fieldNameOf = (threshold: Threshold) => `threshold/${threshold}`;

/** The thresholds of an inspection. Of several that were set without sight of each other the highest holds. */
export function thresholdsOf(journal: Journal): Thresholds {
	const standing = (threshold: Threshold) => {
		const set = headsOf(journal, INSPECTION, fieldNameOf(threshold)).map(({ value }) => casesOf(value?.value));
		return set.length === 0 ? DEFAULT_THRESHOLDS[threshold] : Math.max(...set.map((cases) => cases ?? MOST));
	};
	return { perCent: standing("perCent"), outward: standing("outward") };
}

/** The change that sets a threshold. One below its default needs a reason, which the judgement pack prints. */
export function planThreshold(threshold: Threshold, cases: number, typed: string): Result<Change, ThresholdProblem> {
	const reason = typed.trim();
	if (!isThreshold(cases)) return failed({ kind: "threshold-not-whole", least: LEAST, most: MOST });
	if (cases < DEFAULT_THRESHOLDS[threshold] && reason === "") return failed({ kind: "threshold-reason-missing" });
	return ok({ stream: PLAN, record: INSPECTION, field: fieldNameOf(threshold), value: { cases, reason } });
}

/** Every setting of the thresholds that the journal holds, each in clock order. */
export function thresholdRecordOf(journal: Journal): readonly ThresholdEntry[] {
	const inspection = inspectionOf(journal);
	return (["perCent", "outward"] as const).flatMap((threshold) =>
		historyOf(journal, INSPECTION, fieldNameOf(threshold)).map(({ after, who, at }) => ({
			threshold,
			cases: casesOf(after) ?? DEFAULT_THRESHOLDS[threshold],
			reason: textOf(objectOf(after).reason),
			by: who?.name ?? "",
			at,
			byRight: may(roleNow(inspection, who?.person), "plan"),
		})),
	);
}

const roleNow = (inspection: Inspection, person: string | undefined): Role | undefined =>
	person === undefined ? undefined : roleOf(inspection, person);

function casesOf(value: Json | undefined): number | undefined {
	const { cases } = objectOf(value);
	return typeof cases === "number" && isThreshold(cases) ? cases : undefined;
}

const isThreshold = (cases: number) => Number.isInteger(cases) && cases >= LEAST && cases <= MOST;
