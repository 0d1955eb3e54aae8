import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conflictsOf } from "#domain/journal/view.ts";
import { FALSIFICATION } from "#domain/judgement/contrary.ts";
import { type FindingKind, JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { linkedTextOf, planConfirmation, planLink, removedLinksOf, usesOf } from "#domain/judgement/links.ts";
import { sentencesOf } from "#domain/judgement/sentences.ts";
import { twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const TEXT = "Links are strong. Staff know the policy.";

function inspectionWithFinding(kind: FindingKind = "strength", text = TEXT) {
	const inspection = buildInspection();
	const place = { record: inspection.addFinding(kind, text), field: "text" };
	return {
		...inspection,
		place,
		write: (value: string) => inspection.apply([{ stream: JUDGEMENT, record: place.record, field: "text", value }]),
		remove: (record: string, value = true) =>
			inspection.apply([{ stream: JUDGEMENT, record, field: "removed", value }]),
		text: () => linkedTextOf(inspection.journal, place),
	};
}

describe("sentences", () => {
	it("are what readers take for sentences, line by line, whatever spaces stand between", () => {
		expect(sentencesOf("It was  seen on 3.5 visits.\nWas it?  Yes!\n\n- A point without a stop")).toEqual([
			"It was seen on 3.5 visits.",
			"Was it?",
			"Yes!",
			"- A point without a stop",
		]);
		expect(sentencesOf(" \n ")).toEqual([]);
	});
});

describe("a link between a sentence and an item of the log", () => {
	it("shows at the sentence, and at the item", () => {
		const { addEvidence, link, place, text, journal } = inspectionWithFinding();
		const item = addEvidence({ text: "Minutes" });
		link(place, "Staff know the policy.", item);
		expect(text()?.sentences.map(({ links }) => links.map(({ evidence }) => evidence))).toEqual([[], [item]]);
		expect(usesOf(journal, item)).toMatchObject([
			{ link: { sentence: "Staff know the policy." }, text: { kind: "strength", number: 1 }, stands: true },
		]);
	});

	it("is made for the narrative of an area as for a finding, and only once", () => {
		const { addEvidence, link, narrate, journal } = buildInspection();
		narrate("policy", "Clear.");
		const place = { record: JUDGEMENT, field: narrativeField("policy") };
		const item = addEvidence({ text: "Policy" });
		link(place, "Clear.", item);
		expect(planLink(journal, "again", place, "Clear.", item)).toEqual([]);
		expect(linkedTextOf(journal, place)?.sentences[0]?.links).toHaveLength(1);
	});

	it("is kept when the sentence changes, until somebody confirms it for a sentence as it stands", () => {
		const { addEvidence, link, place, text, write, apply, journal } = inspectionWithFinding();
		const item = addEvidence({ text: "Minutes" });
		const id = link(place, "Links are strong.", item);
		write("Links are weak. Staff know the policy.");
		expect(text()).toMatchObject({ sentences: [{ links: [] }, { links: [] }], changed: [{ id }] });
		expect(usesOf(journal, item)).toMatchObject([{ stands: false }]);
		apply([planConfirmation(id, "Links are weak.")]);
		expect(text()).toMatchObject({ sentences: [{ links: [{ id }] }, { links: [] }], changed: [] });
	});

	it("stands again when the sentence is written back", () => {
		const { addEvidence, link, place, text, write } = inspectionWithFinding();
		link(place, "Links are strong.", addEvidence({ text: "Minutes" }));
		write("Something else.");
		write(`Before it.  ${TEXT}`);
		expect(text()?.changed).toEqual([]);
		expect(text()?.sentences[1]?.links).toHaveLength(1);
	});

	it("tells that its item was removed from the log, and that its finding was", () => {
		const { addEvidence, link, place, text, remove, journal } = inspectionWithFinding();
		const item = addEvidence({ text: "Minutes" });
		link(place, "Links are strong.", item);
		remove(item);
		expect(text()?.sentences[0]?.links).toMatchObject([{ isEvidenceRemoved: true }]);
		remove(item, false);
		expect(text()?.sentences[0]?.links).toMatchObject([{ isEvidenceRemoved: false }]);
		remove(place.record);
		expect(usesOf(journal, item)).toMatchObject([{ text: undefined, stands: false }]);
	});

	it("can be removed and put back", () => {
		const { addEvidence, link, place, text, remove, journal } = inspectionWithFinding();
		const id = link(place, "Links are strong.", addEvidence({ text: "Minutes" }));
		remove(id);
		expect(text()?.sentences[0]?.links).toEqual([]);
		expect(removedLinksOf(journal, place)).toMatchObject([{ id }]);
		remove(id, false);
		expect(text()?.sentences[0]?.links).toHaveLength(1);
	});

	it("is never lost, however the text is written and items are removed and put back", () => {
		const texts = ["Links are strong.", "Staff know.", "Links are strong. Staff know.", ""];
		const step = fc.oneof(
			fc.record({ write: fc.constantFrom(...texts) }),
			fc.record({ item: fc.nat(2), removed: fc.boolean() }),
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
				const { addEvidence, link, place, text, write, remove, journal } = inspectionWithFinding("improvement");
				const items = [1, 2, 3].map((number) => addEvidence({ text: `Item ${number}` }));
				const made = items.map((item, at) => link(place, at === 0 ? "Staff know." : "Links are strong.", item));
				for (const one of steps) {
					if ("write" in one) write(one.write);
					else remove(items[one.item] ?? "", one.removed);
				}
				const { sentences = [], changed = [] } = text() ?? {};
				const shown = [...sentences.flatMap(({ links }) => links), ...changed].map(({ id }) => id);
				expect(shown.toSorted()).toEqual(made.toSorted());
				for (const item of items) expect(usesOf(journal, item)).toHaveLength(1);
			}),
			{ numRuns: 40 },
		);
	});

	it("is kept with both sentences when two people confirm it without sight of each other, until one is chosen", () => {
		const [mine, theirs] = twoDevices();
		const { addEvidence, addFinding, link, apply, journal } = buildInspection({ device: mine });
		const place = { record: addFinding("strength", TEXT), field: "text" };
		const item = addEvidence({ text: "Minutes" });
		const id = link(place, "Gone since.", item);
		theirs.receive(mine.journal.events.values());
		apply([planConfirmation(id, "Links are strong.")]);
		apply([planConfirmation(id, "Staff know the policy.")], theirs);
		mine.receive(theirs.journal.events.values());
		theirs.receive(mine.journal.events.values());
		for (const one of [mine.journal, theirs.journal]) {
			expect(linkedTextOf(one, place)).toMatchObject({ changed: [{ id, sentence: "", evidence: item }] });
			expect(conflictsOf(one)).toMatchObject([{ record: id, field: "sentence", heads: [{}, {}] }]);
		}
		apply([planConfirmation(id, "Staff know the policy.")]);
		expect(linkedTextOf(journal, place)).toMatchObject({
			sentences: [{ links: [] }, { links: [{ id }] }],
			changed: [],
		});
	});

	it("says nothing of what else the judgement holds", () => {
		const { apply, text } = inspectionWithFinding();
		apply([{ stream: JUDGEMENT, record: JUDGEMENT, field: FALSIFICATION, value: "Links are strong." }]);
		expect(text()?.changed).toEqual([]);
	});
});
