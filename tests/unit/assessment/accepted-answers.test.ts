import { describe, expect, it } from "vitest";
import { acceptedBy } from "#domain/assessment/accepted-answers.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { planPractice } from "#domain/inspection/plan-practice.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Json } from "#domain/journal/event.ts";
import { objectOf } from "#domain/journal/json.ts";
import { cag, completing } from "#support/cag.ts";

const ASSESSMENT = "assessment-1";
const { own, parts } = acceptedBy(cag);

/** What an instrument says to a value in a field of the assessment itself. */
const faultIn = (field: string, value: Json, instrument: Instrument = cag) => {
	const faultOf = acceptedBy(instrument).own.get(field);
	return faultOf ? faultOf(value) : "no such field";
};

describe("an instrument", () => {
	it("has a place for everything that a complete case and the practice cases say", () => {
		let made = 0;
		const practice = planPractice({ id: "", version: "", fingerprint: "" }, () => `record-${++made}`);
		const changes = [...completing(ASSESSMENT), ...practice];
		const kinds = new Map(
			changes.filter(({ field }) => field === "created").map(({ record, value }) => [record, objectOf(value).kind]),
		);
		const answers = changes.filter(({ field }) => field.startsWith("answer/"));
		const faults = answers.map(({ stream, record, field, value }) => {
			const accepted = record === stream ? own : parts.get(String(kinds.get(record)));
			return accepted?.has(field) ? accepted.get(field)?.(value) : `no ${field}`;
		});
		expect(new Set(faults)).toEqual(new Set([undefined]));
		expect(answers.length).toBeGreaterThan(50);
	});

	it.each([
		["answer/B1", null],
		["answer/B1", ""],
		["answer/B6.areas", []],
		["answer/B2.lead_time", "length "],
		["answer/custody_end", "2026-0"],
		["write-in/A3", "Not in the list"],
		["reason/B1", "Because"],
		["acknowledged-for/fact-check", ["event-1"]],
	])("takes what is taken back, half typed or explained: %s %j", (field, value) => {
		expect(faultIn(field.replace("fact-check", cag.checks[0]?.id ?? ""), value)).toBeUndefined();
	});

	it.each([
		["answer/B1", "perhaps", "option-not-in-instrument"],
		["answer/B6.areas", ["perhaps"], "option-not-in-instrument"],
		["answer/B1", ["yes"], "answer-of-wrong-type"],
		["answer/B6.areas", "perhaps", "answer-of-wrong-type"],
		["answer/B6.areas", [1], "answer-of-wrong-type"],
		["answer/B2.what", 3, "answer-of-wrong-type"],
		["answer/age_at_release", 17, "answer-of-wrong-type"],
		["reason/B1", false, "answer-of-wrong-type"],
		["answer/B99", "yes", "no such field"],
		["answer/B8.needs", "A flat", "no such field"],
		["write-in/B2.what", "There is no box beside it", "no such field"],
	])("has no place in %s for %j", (field, value, fault) => {
		expect(faultIn(field, value)).toBe(fault);
	});

	it("takes an option of either country, since a service may be moved to the other's list", () => {
		const [[id, set] = ["", undefined]] = Object.entries(cag.optionSets);
		const wales = [{ options: [{ value: "of_wales", label: "Of Wales" }] }];
		const other = { ...cag, optionSets: { ...cag.optionSets, ...(set && { [id]: { ...set, wales } }) } };
		const question = cag.sections
			.flatMap(({ questions }) => questions)
			.find(({ answer }) => answer.type === "listed" && answer.optionSet === id);
		const field = fieldNames.answer(question?.id ?? "");
		expect(faultIn(field, "of_wales", other)).toBeUndefined();
		expect(faultIn(field, "of_wales")).toBe("option-not-in-instrument");
	});
});
