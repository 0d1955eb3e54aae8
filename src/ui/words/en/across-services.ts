import type { ServiceOrder } from "#domain/findings/across-services.ts";
import { plural } from "#ui/words/plural.ts";

/** What the view across services says. */
export const acrossServices = {
	reading: (read: number, all: number) => `Reading the inspections: ${read} of ${all} …`,
	none: "There is no inspection on this device. Practice is not an inspection, and is never shown here.",
	heading: "Inspections on this device",
	caption: "Inspections with the rating for resettlement",
	shown: (shown: number, all: number) =>
		shown === all
			? plural(all, { one: "1 inspection", other: `${all} inspections` })
			: `${shown} of ${plural(all, { one: "1 inspection", other: `${all} inspections` })}`,
	filters: {
		heading: "Find and order",
		service: "Part of the name of the service",
		year: "Year of fieldwork",
		yearHint: "Left open, all are shown.",
		order: "In the order of",
		orders: { service: "Service", date: "Date, the latest first" } satisfies Record<ServiceOrder, string>,
	},
	columns: {
		service: "Service",
		fieldwork: "Fieldwork",
		rating: "Rating for resettlement",
		stage: "Stage",
		inspected: "Cases inspected",
	},
	changedSince: "Something has changed since.",
	notDecided: "Not decided",
	overall: {
		heading: "Overall scores of the services, for reference",
		caption: "Overall scores, noted by hand",
		score: "Overall score",
		of: (points: number, most: number) => `${points} of ${most}`,
		note: "Overall rating, and where it was published",
		none: "No overall score is noted. It is noted in the details of an inspection.",
	},
};
