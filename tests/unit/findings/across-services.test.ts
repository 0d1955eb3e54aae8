import { describe, expect, it } from "vitest";
import { filterServices, type ServiceFilter, serviceOrders, yearsOf } from "#domain/findings/across-services.ts";
import { changeInspection, inspectionOf } from "#domain/inspection/inspection.ts";
import { buildInspection } from "#support/inspection-builder.ts";

function entry(service: string, start: string) {
	const { apply, journal } = buildInspection({ service });
	apply([changeInspection("fieldwork-start", start), changeInspection("fieldwork-end", start)]);
	return { inspection: inspectionOf(journal) };
}

const entries = [
	entry("Reading", "2025-11-03"),
	entry("bolton", "2024-05-01"),
	entry("Ashford", ""),
	entry("Bolton", "2026-03-09"),
];

const shown = (filter: Partial<ServiceFilter>) =>
	filterServices(entries, { service: "", year: "", order: "service", ...filter }).map(
		({ inspection: { service, fieldworkStart } }) => `${service} ${fieldworkStart}`.trim(),
	);

describe("the inspections across services", () => {
	it("are in the order of service and date, or of date and service, and of nothing else", () => {
		expect(shown({ order: "service" })).toEqual([
			"Ashford",
			"bolton 2024-05-01",
			"Bolton 2026-03-09",
			"Reading 2025-11-03",
		]);
		expect(shown({ order: "date" })).toEqual([
			"Ashford",
			"Bolton 2026-03-09",
			"Reading 2025-11-03",
			"bolton 2024-05-01",
		]);
		expect(serviceOrders).toEqual(["service", "date"]);
	});

	it("are found by a part of the name and by the year", () => {
		expect(shown({ service: " BOLT" })).toEqual(["bolton 2024-05-01", "Bolton 2026-03-09"]);
		expect(shown({ service: "bolt", year: "2026" })).toEqual(["Bolton 2026-03-09"]);
		expect(shown({ service: "nowhere" })).toEqual([]);
	});

	it("offer the years in which there was fieldwork", () => {
		expect(yearsOf(entries)).toEqual(["2026", "2025", "2024"]);
		expect(yearsOf([])).toEqual([]);
	});
});
