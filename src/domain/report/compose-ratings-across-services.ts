import { plainDateOf, sayDate, sayPeriod } from "#domain/dates.ts";
import type { Thresholds } from "#domain/findings/disclosure/thresholds.ts";
import { capitalised, sayNumber } from "#domain/findings/say-counts.ts";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { findRatingProblems } from "#domain/judgement/rating.ts";
import { sayStandingRating } from "#domain/judgement/say-rating.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import { findingsOverInspections } from "./findings-over-inspections.ts";
import { finishReport, type LastingFurniture } from "./finish-report.ts";
import type { RatedInspection, RatingsData } from "./ratings-data.ts";
import type { Block, KeyValues, Report, Table } from "./report.ts";
import { sayService } from "./say-plan.ts";

const TITLE = "Ratings for resettlement across services";

/**
 * The inspections of several services beside each other, by service and date and never by rating, and what their inspected
 * cases show together. Internal. `exportedAt` is in milliseconds since 1970, UTC.
 */
export function composeRatingsAcrossServices(data: RatingsData, thresholds: Thresholds, exportedAt: number): Report {
	const blocks: readonly Block[] = [
		heading(1, TITLE),
		paragraph(
			"The ratings were decided by people, from written evidence, meetings and cases. Nothing here is worked out from them, and the order of the services is that of their names and dates.",
		),
		paragraph(data.standard.standsApart.text),
		...(data.inspections.length === 0
			? [paragraph("There is no inspection to show. Practice is not an inspection, and is never shown here.")]
			: [...inspectionBlocks(data), ...findingsOverInspections(data, thresholds)]),
	];
	return finishReport(
		{ kind: "ratings-across-services", audience: "internal", title: TITLE, blocks, furniture: furnitureOf(data) },
		exportedAt,
	);
}

function inspectionBlocks(data: RatingsData): readonly Block[] {
	return [
		heading(2, "Inspections"),
		paragraph(
			"Not rated means that a service had no resettlement case to inspect. It says nothing of how good the work is, and it is neither ‘Inadequate’ nor a decision that is still open.",
		),
		inspectionTable(data),
		heading(2, "Ratings as counts of the inspections"),
		keyValues("How many inspections have which rating", ratingCounts(data)),
	];
}

function inspectionTable({ inspections, standard }: RatingsData): Table {
	return {
		type: "table",
		caption: "Inspections by service and date",
		columns: [
			{ header: "Service", width: 4 },
			{ header: "Fieldwork", width: 3 },
			{ header: "Rating", width: 4 },
			{ header: "Decided on", width: 3 },
			{ header: "State", width: 4 },
			{ header: "Cases inspected", width: 2, align: "right" },
		],
		rows: inspections.map((one) => [
			sayService(one.inspection),
			sayPeriod(one.inspection.fieldworkStart, one.inspection.fieldworkEnd) || "Not recorded",
			sayStandingRating(one.rating, standard),
			one.rating.decidedAt === 0 ? "Not decided" : sayDate(plainDateOf(one.rating.decidedAt)),
			sayState(one),
			String(one.numbers.inspected),
		]),
	};
}

function sayState({ rating, numbers }: RatedInspection): string {
	if (rating.inConflict) return "Decisions differ";
	if (rating.state === "not-yet-decided") return "Open";
	if (findRatingProblems(rating.state, numbers).length > 0) return "Decided, and at odds with the sample as it is now";
	return rating.changedSince ? "Decided, and something has changed since" : "Decided";
}

function ratingCounts({ inspections, standard }: RatingsData): KeyValues["rows"] {
	return standard.scale.map(({ id, label, isRating }) => {
		const count = inspections.filter(({ rating }) => rating.state === id).length;
		return { key: isRating ? `‘${label}’` : label, value: sayInspections(count, inspections.length) };
	});
}

function sayInspections(count: number, all: number): string {
	if (all === 1) return count === 1 ? "The one inspection" : "None";
	return count === 0 ? "None" : `${capitalised(sayNumber(count))} of the ${sayNumber(all)} inspections`;
}

function furnitureOf({ inspections, standard }: RatingsData): LastingFurniture {
	const markings = new Set(inspections.map(({ inspection }) => inspection.marking));
	const days = inspections.flatMap(({ inspection: { fieldworkStart, fieldworkEnd } }) => [
		fieldworkStart,
		fieldworkEnd,
	]);
	const known = days.filter((day) => day !== "").sort();
	return {
		// Markings have no order: where inspections differ, each is said.
		marking: [...markings].sort().join(", ") || DEFAULT_MARKING,
		service: "All inspections on this device",
		dates: sayPeriod(known[0] ?? "", known.at(-1) ?? ""),
		instrument: standard.label,
		status: "Internal - not for publication",
	};
}
