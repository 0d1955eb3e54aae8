import type { Inspection } from "#domain/inspection/inspection.ts";

/** By the name of the service, or the latest fieldwork first. Nothing is ever ordered by how good it is. */
export const serviceOrders = ["service", "date"] as const;

export type ServiceOrder = (typeof serviceOrders)[number];

/** Which inspections are shown, and in which order. */
export interface ServiceFilter {
	/** A part of the name of the service; empty for all. */
	readonly service: string;
	/** Of the first day of fieldwork, "2026"; empty for all. */
	readonly year: string;
	readonly order: ServiceOrder;
}

const names = new Intl.Collator("en-GB", { sensitivity: "base" });

/** By service, then by the first day of fieldwork. */
export function byService(a: Inspection, b: Inspection): number {
	return names.compare(a.service, b.service) || byText(a.fieldworkStart, b.fieldworkStart);
}

/** The latest fieldwork first, and those without dates before all, as they are still to come. */
function byDate(a: Inspection, b: Inspection): number {
	return byText(b.fieldworkStart || "9", a.fieldworkStart || "9") || byService(a, b);
}

/** The entries that fit, in order. */
export function filterServices<Entry extends { readonly inspection: Inspection }>(
	entries: readonly Entry[],
	{ service, year, order }: ServiceFilter,
): readonly Entry[] {
	const wanted = service.trim().toLocaleLowerCase("en-GB");
	const compare = order === "service" ? byService : byDate;
	return entries
		.filter(({ inspection }) => inspection.service.toLocaleLowerCase("en-GB").includes(wanted))
		.filter(({ inspection }) => inspection.fieldworkStart.startsWith(year))
		.toSorted((a, b) => compare(a.inspection, b.inspection));
}

/** The years in which fieldwork began, the latest first. */
export function yearsOf(entries: readonly { readonly inspection: Inspection }[]): readonly string[] {
	const years = entries.map(({ inspection }) => inspection.fieldworkStart.slice(0, 4));
	return [...new Set(years)]
		.filter((year) => year !== "")
		.sort()
		.reverse();
}

function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
