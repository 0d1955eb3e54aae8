import { describe, expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { INSTRUMENT_MOVE } from "#domain/assessment/judged.ts";
import type { Event } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { currentValue, eventsOf } from "#domain/journal/view.ts";
import { kindOf, team, writerAs } from "#support/hand-over-scene.ts";
import { answering } from "#support/hand-over-team.ts";
import { smallField, smallInstrument, smallQuestion } from "#support/small-instrument.ts";

describe("history", () => {
	it("that a sender rewrote is refused, and what is here stays", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		const bundle = handOver();
		lead.takeIn(bundle);
		const rewritten = bundle.events.map((event) =>
			event.field === "answer/B1" ? { ...event, valueHash: "0".repeat(64) } : event,
		);
		const { header } = handOver();
		expect(lead.compare({ header, events: rewritten, sha256: "another" })).toMatchObject({
			problem: { kind: "history-changed", name: assessor.card.name },
		});
		expect(currentValue(lead.device.journal, assessment, "answer/B1")).toBe("yes");
	});

	it("of others that a sender altered is refused, wherever in it", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		const { header, events } = handOver();
		for (const field of ["created", "purpose"]) {
			const altered = events.map((event) =>
				event.field === field ? { ...event, prev: "0".repeat(64), bases: ["x:y:1"] } : event,
			);
			expect(kindOf(lead.compare({ header, events: altered, sha256: "another" }))).toBe("entry-forged");
		}
	});

	it("with a writer of two devices is refused, from the lead too", () => {
		const { lead, assessor, assessment } = team();
		const { journal } = lead.device;
		const [known] = eventsOf(journal, assessment, "created") as [Event];
		const foreign = writerAs(known.writer, { device: "device-7", person: "person-7", name: "", role: "" });
		add(journal, foreign.write(journal, { stream: "another", record: "another", field: "created", value: {} }));
		const events = [...journal.events.values()].filter(({ stream }) => stream === "another");
		const bundle = lead.bundle(
			{ kind: "pack", member: "member-2", service: "", spareRecipient: "" },
			{ streams: ["another"], events },
		);
		expect(kindOf(assessor.compare(bundle))).toBe("writer-of-two-devices");
	});

	it("that says to have seen what does not exist is refused, since it would hide what is yet to come", () => {
		const { lead, assessor, assessment, handOver } = team();
		const { journal } = assessor.device;
		const [created] = eventsOf(journal, assessment, "created") as [Event];
		const ahead = `${created.writer}:${assessment}:99`;
		add(journal, assessor.device.writer().write(journal, { ...answering(assessment, "B1", "yes"), bases: [ahead] }));
		expect(kindOf(lead.compare(handOver()))).toBe("entry-ahead");
	});
});

describe("answers", () => {
	it.each([
		["question-not-in-instrument", "answer/B99", "yes", "B99"],
		["question-not-in-instrument", "reason/B99", "So", "B99"],
		["question-not-in-instrument", "acknowledged/no-such-check", "So", "no-such-check"],
		["option-not-in-instrument", "answer/B1", "splendid", "B1"],
		["answer-of-wrong-type", "answer/B1", { yes: true }, "B1"],
		["answer-of-wrong-type", "reason/B1", 3, "B1"],
	])("are refused as %s in %s, from the lead too", (kind, field, value, question) => {
		const { lead, assessor, assessment, outcomeOf } = team();
		const change = { stream: assessment, record: assessment, field, value };
		expect(outcomeOf(change)).toMatchObject({ kind, question });
		lead.apply([change]);
		expect(kindOf(assessor.compare(lead.pack("member-2")))).toBe(kind);
	});

	it.each([
		["instrument-changed", { id: "another" }],
		["instrument-not-here", { version: "9" }],
	])("are refused as %s where the case was moved to %o, from the lead too", (kind, to) => {
		const { lead, assessor, assessment } = team();
		const value = { ...currentInstrument, ...to };
		lead.apply([{ stream: assessment, record: assessment, field: "instrument", value }]);
		expect(kindOf(assessor.compare(lead.pack("member-2")))).toBe(kind);
	});

	it("of who does not lead bring no move to another version", () => {
		const { assessment, outcomeOf } = team();
		const value = { kind: INSTRUMENT_MOVE, parent: assessment, order: 1 };
		expect(outcomeOf({ stream: assessment, record: "move", field: "created", value })).toMatchObject({
			kind: "entry-not-theirs",
		});
	});

	it("to a part that a repeated field does not have are refused", () => {
		const { assessment, outcomeOf } = team();
		const need = {
			stream: assessment,
			record: "need",
			field: "created",
			value: { kind: "B8.needs", parent: assessment, order: 1 },
		};
		expect(outcomeOf(need, { ...need, field: "answer/colour", value: "red" })).toMatchObject({ question: "colour" });
	});

	it("to a question that the lead alone is asked are the lead's to bring, whatever part of it they answer", () => {
		const parts = { descriptions: [smallField("L1.why")] };
		const questions = (askedOf: "lead-inspector" | undefined) => [
			smallQuestion("Q1"),
			smallQuestion("L1", askedOf ? { askedOf, ...parts } : parts),
		];
		const now = () => smallInstrument(questions("lead-inspector"));
		for (const question of ["L1", "L1.why"]) {
			const { lead, assessor, assessment, handOver } = team();
			assessor.apply([answering(assessment, "Q1", "a")]);
			expect(kindOf(lead.compare(handOver(), { findInstrument: now }))).toBe("taken in");
			assessor.apply([answering(assessment, question, "a")]);
			const refused = { problem: { kind: "question-of-lead", question } };
			expect(lead.compare(handOver(), { findInstrument: now })).toMatchObject(refused);
			const before = () => smallInstrument(questions(undefined));
			expect(kindOf(lead.compare(handOver(), { findInstrument: before }))).toBe("taken in");
			lead.apply([answering(assessment, question, "b")]);
			expect(kindOf(assessor.compare(lead.pack("member-2"), { findInstrument: now }))).toBe("taken in");
		}
	});

	it("under an instrument that this app does not have are refused, until it is updated", () => {
		const { lead, assessor, assessment, handOver } = team();
		assessor.apply([answering(assessment, "B1", "yes")]);
		expect(lead.compare(handOver(), { findInstrument: () => undefined })).toMatchObject({
			problem: { kind: "instrument-not-here", instrument: currentInstrument.id, version: currentInstrument.version },
		});
	});
});

describe("a clock that is far off", () => {
	it("is told and no reason to refuse", () => {
		const { lead, assessor, assessment, handOver } = team();
		const { journal } = assessor.device;
		for (const [at, field] of [
			["9999999999999-000000", "answer/B1"],
			["0000000000000-000000", "answer/B3"],
		] as const) {
			const { introduction } = assessor.device.writer();
			const writer = writerAs(`writer of ${field}`, introduction, at);
			add(journal, writer.write(journal, { stream: assessment, record: assessment, field, value: "yes" }));
		}
		expect(lead.compare(handOver())).toMatchObject({
			ok: true,
			value: {
				flags: [
					{ kind: "clock-ahead", entries: 2, latest: 9_999_999_999_999 },
					{ kind: "clock-behind", entries: 2, earliest: 0 },
				],
			},
		});
	});
});
