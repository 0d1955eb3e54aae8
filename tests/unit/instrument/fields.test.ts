import { describe, expect, it } from "vitest";
import { dependentsOf, fieldsOf, placesOf } from "#domain/instrument/fields.ts";
import { cag, questionOf } from "./cag.ts";

describe("the fields of an instrument", () => {
	it("are the facts, then each question with its follow-ups, descriptions and aids", () => {
		const ids = placesOf(cag).map(({ id }) => id);
		expect(ids.slice(0, cag.facts.length)).toEqual(cag.facts.map(({ id }) => id));
		expect(ids.slice(cag.facts.length, cag.facts.length + 4)).toEqual(["A1", "A1.role", "A1.lived", "A1.assess"]);
		expect(ids.indexOf("B2.what")).toBe(ids.indexOf("B2") + 1);
	});

	it.each([
		["release_status", "fact", undefined],
		["A1", "question", "A1"],
		["A1.role", "follow-up", "A1"],
		["B2.what", "description", "B2"],
		["B1.planning", "aid", "B1"],
	])("%s is a %s", (id, role, question) => {
		const place = fieldsOf(cag).get(id);
		expect(place?.role).toBe(role);
		expect(place?.question?.id).toBe(question);
		expect(place?.field.id).toBe(id);
	});

	it("stand at the paths that they give", () => {
		for (const { path, field } of placesOf(cag)) {
			expect(path.split(".").reduce((at: unknown, key) => Reflect.get(at as object, key), cag)).toBe(field);
		}
	});
});

describe("what depends on an answer", () => {
	const dependents = dependentsOf(cag);

	it("are the follow-ups that it makes apply", () => {
		expect(dependents.get("A1.lived")).toEqual(["A1.assess", "B1.host_services"]);
	});

	it("are the question that it parks and the parts of that question", () => {
		expect(dependents.get("B7")).toEqual(
			expect.arrayContaining(["B8", ...questionOf("B8").descriptions.map(({ id }) => id)]),
		);
	});

	it("are the checks that mention it", () => {
		expect(dependents.get("release_status")).toEqual([
			"B2.not_released_not_recorded",
			"B4.not_released_not_recorded",
			"B6.not_released_not_recorded",
			"B8.not_released_not_recorded",
		]);
	});

	it("is nothing where no condition mentions it", () => {
		expect(dependents.get("B9")).toBeUndefined();
	});
});
