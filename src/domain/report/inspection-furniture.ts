import { sayPeriod } from "#domain/dates.ts";
import type { LastingFurniture } from "./finish-report.ts";
import type { ReportData } from "./report-data.ts";
import { PRACTICE_STATUS, sayService } from "./say-plan.ts";

const DRAFT_STATUS = "Draft - not for publication";

/**
 * Marking, service, dates, instrument and status of an inspection, for the pages of a document about it. Every document is a
 * draft so far: none is issued before disclosure control.
 */
export function inspectionFurniture({
	inspection,
	instrument,
}: Pick<ReportData, "inspection" | "instrument">): LastingFurniture {
	return {
		marking: inspection.marking,
		service: sayService(inspection),
		dates: sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd),
		instrument: instrument.shortTitle,
		status: inspection.engagement === "practice" ? PRACTICE_STATUS : DRAFT_STATUS,
	};
}
