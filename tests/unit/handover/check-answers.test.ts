import { describe, expect, it } from "vitest";
import { currentInstrument, findInstrument } from "#app/instruments.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { checkAnswers } from "#domain/handover/check-answers.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Json } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { redact } from "#domain/journal/redact.ts";
import { completing } from "#support/cag.ts";
import { oneDevice } from "#support/histories.ts";

const ASSESSMENT = "assessment-1";

/** A case that was begun, with these fields written. */
function assessmentWith(given: Readonly<Record<string, Json>>, instrument = currentInstrument) {
	const device = oneDevice();
	const write = (record: string, field: string, value: Json) =>
		add(device.journal, device.writer().write(device.journal, { stream: ASSESSMENT, record, field, value }));
	for (const change of planCase({ case: "case-1", assessment: ASSESSMENT }, "Case 1", instrument, 1)) {
		add(device.journal, device.writer().write(device.journal, change));
	}
	for (const [field, value] of Object.entries(given)) write(ASSESSMENT, field, value);
	const events = () => [...device.journal.events.values()].filter(({ stream }) => stream === ASSESSMENT);
	return { write, events, faults: () => checkAnswers(ASSESSMENT, events(), findInstrument) };
}

const faultsOf = (given: Readonly<Record<string, Json>>) =>
	assessmentWith(given)
		.faults()
		.map((fault) => ("question" in fault ? `${fault.question}: ${fault.kind}` : fault.kind));

describe("the answers of an assessment that arrives", () => {
	it("are all in their instrument where the app wrote them", () => {
		const { write, faults } = assessmentWith({});
		for (const { record, field, value } of completing(ASSESSMENT)) write(record, field, value);
		expect(faults()).toEqual([]);
	});

	it.each([
		["answer/B99", "yes", "B99: question-not-in-instrument"],
		["acknowledged/no-such-check", "Because", "no-such-check: question-not-in-instrument"],
		["answer/B1", "perhaps", "B1: option-not-in-instrument"],
		["reason/B1", false, "B1: answer-of-wrong-type"],
	])("are refused where the instrument has no place in %s for %j", (field, value, fault) => {
		expect(faultsOf({ [field]: value })).toEqual([fault]);
	});

	it("are refused in a record that is no part of the assessment", () => {
		const { write, faults } = assessmentWith({});
		write("evidence-1", "created", { kind: "evidence", parent: ASSESSMENT, order: 1 });
		write("evidence-1", fieldNames.answer("B1"), "yes");
		expect(faults()).toMatchObject([{ kind: "question-not-in-instrument", question: "B1" }]);
	});

	it("say nothing once they are redacted", () => {
		const { events } = assessmentWith({ "answer/B1": "perhaps" });
		expect(checkAnswers(ASSESSMENT, events().map(redact).concat(events().slice(0, 4)), findInstrument)).toEqual([]);
	});

	it("are refused under an instrument, version or wording that is not here", () => {
		for (const changed of [{ id: "other" }, { version: "9" }, { fingerprint: "0" }]) {
			const { faults } = assessmentWith({}, { ...currentInstrument, ...changed });
			const { id: instrument, version } = { ...currentInstrument, ...changed };
			expect(faults()).toEqual([{ kind: "instrument-not-here", instrument, version }]);
		}
	});

	it("are refused where nothing says under which instrument, or several do", () => {
		expect(checkAnswers(ASSESSMENT, [], findInstrument)).toMatchObject([{ kind: "instrument-not-here" }]);
		const changed = { instrument: { ...currentInstrument, version: "9" } };
		expect(assessmentWith(changed).faults()).toEqual([{ kind: "instrument-changed" }]);
	});
});
