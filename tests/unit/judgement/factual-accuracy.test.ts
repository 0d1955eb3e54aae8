import { describe, expect, it } from "vitest";
import { caseAssessmentGuidance, findInstrument, resettlementStandard } from "#app/instruments.ts";
import { challengeOf, challengesOf, openChallengesOf } from "#domain/judgement/factual-accuracy.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { composeJudgementPack } from "#domain/report/compose-judgement-pack.ts";
import { gatherJudgementPack } from "#domain/report/judgement-pack-data.ts";
import { twoDevices } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";
import { textOf } from "#support/report-text.ts";

type Built = ReturnType<typeof buildInspection>;

const write = (inspection: Built, record: string, said: Readonly<Record<string, string | string[]>>) =>
	inspection.apply(Object.entries(said).map(([field, value]) => ({ stream: JUDGEMENT, record, field, value })));

const problemsOf = (planned: ReturnType<Built["decideOnChallenge"]>) =>
	planned.ok ? [] : planned.problem.problems.map(({ kind }) => kind);

describe("a challenge to a draft", () => {
	it("says from whom, about which passage of which version, and what it rests on", () => {
		const inspection = buildInspection();
		const evidence = inspection.addEvidence({ text: "The policy, page 4" });
		const id = inspection.challenge("It was signed off in May.");
		const said = { from: "Head of service", document: "yjs-summary", version: "1", passage: "The policy is a draft." };
		write(inspection, id, { ...said, evidence: [evidence] });
		expect(challengesOf(inspection.journal)).toMatchObject([
			{ ...said, text: "It was signed off in May.", evidence: [evidence], outcome: undefined, record: [] },
		]);
		expect(openChallengesOf(inspection.journal)).toHaveLength(1);
	});

	it("is decided with what was changed or why not, by whom and when", () => {
		const inspection = buildInspection();
		const id = inspection.challenge("It was signed off in May.");
		inspection.decideOnChallenge(id, "not-changed", " The minutes say June. ");
		expect(challengeOf(inspection.journal, id).outcome).toMatchObject({
			outcome: "not-changed",
			explanation: "The minutes say June.",
			by: "Name of person-1",
			byRight: true,
		});
		expect(openChallengesOf(inspection.journal)).toEqual([]);
	});

	it("is not decided without its words, an outcome and an explanation, all said at once", () => {
		const inspection = buildInspection();
		const id = inspection.challenge(" ");
		expect(problemsOf(inspection.decideOnChallenge(id, "neither" as never, " "))).toEqual([
			"challenge-not-said",
			"outcome-missing",
			"explanation-missing",
		]);
	});

	it("keeps every decision on it, and says where it was written differently since", () => {
		const inspection = buildInspection();
		const id = inspection.challenge("It was signed off in May.");
		inspection.decideOnChallenge(id, "not-changed", "The minutes say June.");
		inspection.decideOnChallenge(id, "changed", "The sentence now says May.");
		expect(challengeOf(inspection.journal, id)).toMatchObject({
			record: [
				{ outcome: "not-changed", stands: false },
				{ outcome: "changed", stands: true },
			],
			changedSince: false,
		});
		write(inspection, id, { text: "It was signed off in April." });
		expect(challengeOf(inspection.journal, id).changedSince).toBe(true);
	});

	it("is open again while decisions on it are in conflict", () => {
		const [device, other] = twoDevices();
		const inspection = buildInspection({ device });
		const id = inspection.challenge("It was signed off in May.");
		other.receive(device.journal.events.values());
		inspection.decideOnChallenge(id, "changed", "Here.");
		inspection.decideOnChallenge(id, "not-changed", "There.", other);
		device.receive(other.journal.events.values());
		expect(challengeOf(device.journal, id)).toMatchObject({ outcome: undefined, inConflict: true });
		expect(openChallengesOf(device.journal)).toHaveLength(1);
	});

	it("stands in the judgement pack with what was decided, and in no outward document", () => {
		const inspection = buildInspection();
		const id = inspection.challenge("It was signed off in May.");
		inspection.decideOnChallenge(id, "changed", "The sentence now says May.");
		inspection.challenge("The board meets monthly.");
		const pack = gatherJudgementPack(inspection.journal, caseAssessmentGuidance, resettlementStandard, findInstrument);
		const text = textOf(composeJudgementPack(pack, 0));
		expect(text).toMatch(
			/It was signed off in May\.\s+Decided\s+Changed: The sentence now says May\. \(Name of person-1/,
		);
		expect(text).toMatch(/The board meets monthly\.\s+State\s+Open/);
	});
});
