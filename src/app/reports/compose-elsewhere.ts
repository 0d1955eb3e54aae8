import { allInstruments, caseAssessmentGuidance, findInstrument, resettlementStandard } from "#app/instruments.ts";
import { DEFAULT_THRESHOLDS } from "#domain/findings/disclosure/thresholds.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { composeBlankForm } from "#domain/report/compose-blank-form.ts";
import { composeRatingsAcrossServices } from "#domain/report/compose-ratings-across-services.ts";
import { type ReadInspection, ratingsDataOf, readInspection } from "#domain/report/ratings-data.ts";
import type { Report } from "#domain/report/report.ts";

/** The ratings of inspections that have been read. `exportedAt` is in milliseconds since 1970, UTC. */
export function composeRatings(read: readonly ReadInspection[], exportedAt: number): Report {
	const data = ratingsDataOf(read, caseAssessmentGuidance, resettlementStandard);
	return composeRatingsAcrossServices(data, DEFAULT_THRESHOLDS, exportedAt);
}

/** The documents that are about no single inspection, all of a kind; each by the inspections on this device, as they are now. */
export const documentsElsewhere = {
	"ratings-across-services": (journals: readonly Journal[], exportedAt: number): readonly Report[] => [
		composeRatings(
			journals.map((journal) => readInspection(journal, findInstrument)),
			exportedAt,
		),
	],
	"blank-form": (_: readonly Journal[], exportedAt: number): readonly Report[] =>
		allInstruments().map(({ instrument }) => composeBlankForm(instrument, exportedAt)),
} as const;

export type DocumentElsewhere = keyof typeof documentsElsewhere;
