import { describe, expect, it } from "vitest";
import { currentInstrument, findInstrument } from "#app/instruments.ts";
import { hashNow } from "#app/reports/compose-document.ts";
import { pairsOf } from "#domain/agreement/pairs.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { boardOf } from "#domain/findings/board.ts";
import { progressOf } from "#domain/findings/case-progress.ts";
import { sampleNumbersOf } from "#domain/findings/counts.ts";
import { eventsOnlyHere } from "#domain/handover/bundle-look-ups.ts";
import { handOverContent } from "#domain/handover/hand-over-content.ts";
import { planRehearsed } from "#domain/handover/joining.ts";
import { packContent } from "#domain/handover/pack-content.ts";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { planMember } from "#domain/inspection/inspection.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import { add, createJournal, type Journal } from "#domain/journal/journal.ts";
import { conflictsOf } from "#domain/journal/view.ts";
import { changesBeyond } from "#domain/judgement/rating-changes.ts";
import { planRehearsal } from "#domain/rehearsal/rehearsal.ts";
import { rehearsalCase } from "#domain/rehearsal/rehearsal-case.ts";
import { changedFields } from "#domain/report/changes-since.ts";
import { coversOf, type DocumentName } from "#domain/report/issued-document.ts";
import { createDevices, type Device } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const REHEARSAL = "rehearsal-of-ann";

function apply({ journal, writer }: Device, changes: readonly Change[]) {
	for (const change of changes) add(journal, writer().write(journal, change));
}

/** Ann's device, with an inspection in which she has a case, before and after she rehearses in two windows at once. */
function rehearsed() {
	const [lead, ann, otherWindow] = createDevices({}, { person: "ann" }, { person: "ann" }) as [Device, Device, Device];
	const inspection = buildInspection({ device: lead });
	const { case: sampleCase } = inspection.addCase("unfinished");
	inspection.addCase("signed-off", { B1: "yes" });
	inspection.apply(planMember("ann", "Ann", "local-assessor", 2, "ann"));
	const allocated = planAllocation(lead.journal, { sampleCase, member: "ann" });
	if (allocated.ok) inspection.apply([allocated.value]);
	ann.receive(lead.journal.events.values());
	const before = createJournal();
	add(before, [...ann.journal.events.values()]);

	const answers = (pick: (accepts: readonly string[]) => string | undefined) =>
		rehearsalCase.benchmarks
			.flatMap((benchmark) => benchmark.answers)
			.map(({ field, accepts }) => ({
				stream: REHEARSAL,
				record: REHEARSAL,
				field: fieldNames.answer(field),
				value: pick(accepts) ?? "",
			}));
	apply(ann, planRehearsal(REHEARSAL, "ann", currentInstrument));
	otherWindow.receive(ann.journal.events.values());
	apply(ann, [...answers((accepts) => accepts[0]), planRehearsed("ann")]);
	apply(
		otherWindow,
		answers((accepts) => accepts.at(-1)),
	);
	ann.receive(otherWindow.journal.events.values());
	return { before, after: ann.journal, device: ann.writer().introduction.device, sampleCase };
}

/** Everything that counts and tells the cases of an inspection. */
function told(journal: Journal) {
	const [, signedOff] = sampleOf(journal);
	const internal = (kind: DocumentName["kind"], of = "") => {
		const hash = hashNow(journal, { kind, case: of, audience: "internal" });
		if (hash === undefined) throw new Error(`There is no ${kind} to compare`);
		return hash;
	};
	return {
		progress: progressOf(journal, findInstrument),
		numbers: sampleNumbersOf(journal, findInstrument),
		board: boardOf(journal, findInstrument),
		agreement: pairsOf(journal, findInstrument),
		documents: [
			internal("yjs-summary"),
			internal("sample-findings"),
			internal("judgement-pack"),
			internal("findings-table"),
			internal("case-record", signedOff?.id),
		],
	};
}

describe("a rehearsal", () => {
	it("enters no count, no progress, no agreement figure and no document, conflicts included", () => {
		const { before, after } = rehearsed();
		expect(conflictsOf(after, REHEARSAL).length).toBeGreaterThan(0);
		expect(told(after)).toEqual(told(before));
	});

	it("is nothing that changed since a document was made or a rating was decided", () => {
		const { before, after } = rehearsed();
		expect(changedFields(before, after)).toEqual([]);
		expect(changesBeyond(after, coversOf(before))).toEqual([]);
		expect(Object.keys(coversOf(after))).not.toContain(REHEARSAL);
	});

	it("is in no bundle, while that it was done is in what its member hands over", () => {
		const { after, device } = rehearsed();
		const handedOver = handOverContent(after, "ann", device);
		expect(handedOver.events.map(({ stream }) => stream)).not.toContain(REHEARSAL);
		expect(handedOver.events).toContainEqual(expect.objectContaining({ record: "ann", field: "rehearsed" }));
		expect(packContent(after, "ann").events.map(({ stream }) => stream)).not.toContain(REHEARSAL);
	});

	it("is no loss when its device is cleared", () => {
		const { after } = rehearsed();
		const lost = eventsOnlyHere(after, { sent: [], arrived: [] }, "inspection").map(({ stream }) => stream);
		expect(lost).toContain("plan");
		expect(lost).not.toContain(REHEARSAL);
	});
});
