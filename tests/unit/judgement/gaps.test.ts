import { describe, expect, it } from "vitest";
import { contraryEvidenceOf, unansweredContraryOf } from "#domain/judgement/contrary.ts";
import { emptyAreasOf, gapsOf } from "#domain/judgement/gaps.ts";
import { JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const kindsOf = ({ journal }: ReturnType<typeof buildInspection>) => gapsOf(journal).map(({ kind }) => kind);

describe("an area", () => {
	it("is empty until an item says something for or against it", () => {
		const { addEvidence, journal } = buildInspection();
		addEvidence({ area: "policy", direction: "for" });
		addEvidence({ text: "Said", area: "provision" });
		addEvidence({ text: "Seen", area: "evaluation", direction: "against" });
		expect(emptyAreasOf(journal)).toEqual(["policy", "provision"]);
	});

	it("is empty again once its item is removed", () => {
		const { addEvidence, apply, journal } = buildInspection();
		const item = addEvidence({ text: "Seen", area: "policy", direction: "for" });
		apply([{ stream: JUDGEMENT, record: item, field: "removed", value: true }]);
		expect(emptyAreasOf(journal)).toContain("policy");
	});

	it("rests on a single source while everything in it comes from one kind", () => {
		const inspection = buildInspection();
		const seen = { text: "Seen", area: "policy", direction: "for" } as const;
		inspection.addEvidence({ ...seen, source: "document" });
		inspection.addEvidence({ ...seen, source: "document" });
		expect(gapsOf(inspection.journal)).toContainEqual({ kind: "single-source", area: "policy", source: "document" });
		inspection.addEvidence({ ...seen, source: "meeting" });
		expect(kindsOf(inspection)).not.toContain("single-source");
	});
});

describe("a text of the judgement", () => {
	it("is a gap as a whole while nothing is linked to it, then sentence by sentence", () => {
		const inspection = buildInspection();
		inspection.narrate("policy", "It is clear. It is known.");
		const place = { record: JUDGEMENT, field: narrativeField("policy") };
		const found = () =>
			gapsOf(inspection.journal).filter(({ kind }) => kind.endsWith("without-evidence") && !kind.startsWith("area"));
		expect(found()).toMatchObject([{ kind: "finding-without-evidence", text: { kind: "policy" } }]);
		const item = inspection.addEvidence({ text: "Policy" });
		inspection.link(place, "It is clear.", item);
		expect(found()).toMatchObject([{ kind: "sentence-without-evidence", sentence: "It is known." }]);
		inspection.link(place, "It is known.", item);
		expect(found()).toEqual([]);
	});

	it("rests on nothing once what it was linked to is removed from the log", () => {
		const inspection = buildInspection();
		const place = { record: inspection.addFinding("recommendation", "Evaluate."), field: "text" };
		const item = inspection.addEvidence({ text: "None seen" });
		inspection.link(place, "Evaluate.", item);
		expect(kindsOf(inspection)).not.toContain("finding-without-evidence");
		inspection.apply([{ stream: JUDGEMENT, record: item, field: "removed", value: true }]);
		expect(kindsOf(inspection)).toContain("finding-without-evidence");
	});

	it("is no gap while nothing is written", () => {
		const inspection = buildInspection();
		inspection.addFinding("strength", " ");
		expect(kindsOf(inspection)).not.toContain("finding-without-evidence");
	});
});

describe("contrary evidence", () => {
	it("is what is against, and what is for but under an area for improvement", () => {
		const { addEvidence, addFinding, link, journal } = buildInspection();
		const against = addEvidence({ text: "Late housing", direction: "against" });
		const underImprovement = addEvidence({ text: "Homes held", direction: "for" });
		const underStrength = addEvidence({ text: "Links", direction: "for" });
		link({ record: addFinding("improvement", "Housing."), field: "text" }, "Housing.", underImprovement);
		link({ record: addFinding("strength", "Links."), field: "text" }, "Links.", underStrength);
		expect(contraryEvidenceOf(journal).map(({ id }) => id)).toEqual([against, underImprovement]);
	});

	it("is unanswered until the lead writes something", () => {
		const { addEvidence, apply, journal } = buildInspection();
		const item = addEvidence({ text: "Late housing", direction: "against", answer: "  " });
		expect(unansweredContraryOf(journal)).toHaveLength(1);
		apply([{ stream: JUDGEMENT, record: item, field: "answer", value: "Two of two homes were held." }]);
		expect(unansweredContraryOf(journal)).toEqual([]);
	});

	it("is unanswered while answers that differ are in conflict", () => {
		const [mine, theirs] = twoDevices();
		const { addEvidence, apply, journal } = buildInspection({ device: mine });
		const item = addEvidence({ text: "Late housing", direction: "against" });
		theirs.receive(mine.journal.events.values());
		const answer = (value: string) => [{ stream: JUDGEMENT, record: item, field: "answer", value }];
		apply(answer("It is one case."));
		apply(answer("It moved the rating."), theirs);
		mine.receive(theirs.journal.events.values());
		expect(unansweredContraryOf(journal)).toHaveLength(1);
	});
});
