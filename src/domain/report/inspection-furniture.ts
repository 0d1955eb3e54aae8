import { sayPeriod } from "#domain/dates.ts";
import type { DocumentStatus } from "./document-status.ts";
import type { LastingFurniture } from "./finish-report.ts";
import type { ReportData } from "./report-data.ts";
import { notAnInspection, sayService } from "./say-plan.ts";

const statuses: Readonly<Record<DocumentStatus, string>> = {
	draft: "Draft - not for publication",
	final: "Final",
	"changed-since-final": "Draft - not for publication: changed since the rating was made final",
};

/**
 * Marking, service, dates, instrument and status of an inspection, for the pages of a document about it. Every document is a
 * draft until the rating is final, and again once something that the rating rests on has changed since.
 */
export function inspectionFurniture({
	inspection,
	instrument,
	status,
}: Pick<ReportData, "inspection" | "instrument" | "status">): LastingFurniture {
	return {
		marking: inspection.marking,
		service: sayService(inspection),
		dates: sayPeriod(inspection.fieldworkStart, inspection.fieldworkEnd),
		instrument: instrument.shortTitle,
		status: notAnInspection(inspection) ?? statuses[status],
	};
}
