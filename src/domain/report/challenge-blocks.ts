import { sayDate, sayInstant } from "#domain/dates.ts";
import type { Challenge, ChallengedDocument, DecidedOutcome } from "#domain/judgement/factual-accuracy.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import { sayEvidence } from "./evidence-blocks.ts";
import { sayByRight } from "./rating-annexe.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

const documents: Readonly<Record<ChallengedDocument, string>> = {
	"yjs-summary": "YJS summary",
	"sample-findings": "Sample findings",
};

/** Every challenge to the factual accuracy of a draft, with what was decided on it: for internal copies only. */
export function challengeBlocks({ challenges, evidence }: ReportData): readonly Block[] {
	return [
		heading(2, "Factual accuracy"),
		...(challenges.length === 0 ? [paragraph("No challenge to a draft has been logged.")] : []),
		...challenges.map((challenge, index) =>
			keyValues(`Challenge ${index + 1}`, [
				{ key: "From", value: challenge.from.trim() || "Not said" },
				{ key: "Date", value: sayDate(challenge.date) || "Not said" },
				{ key: "About", value: sayAbout(challenge) },
				...row("Passage", challenge.passage),
				{ key: "What it says", value: challenge.text.trim() || "Nothing written" },
				...evidence
					.filter(({ id }) => challenge.evidence.includes(id))
					.map((item) => ({ key: "Evidence", value: sayEvidence(item) })),
				...decisionRows(challenge),
			]),
		),
	];
}

const row = (key: string, value: string) => (value.trim() === "" ? [] : [{ key, value: value.trim() }]);

function sayAbout({ document, version }: Challenge): string {
	if (document === "") return "Not said";
	return version.trim() === "" ? documents[document] : `${documents[document]}, version ${version.trim()}`;
}

function decisionRows({ record, inConflict, changedSince }: Challenge) {
	const decided = record.map((one) => ({ key: one.stands ? "Decided" : "Decided earlier", value: sayOutcome(one) }));
	const state = inConflict
		? "Open: decisions that differ were recorded without sight of each other"
		: record.some(({ outcome, stands }) => stands && outcome)
			? changedSince && "It was written differently after the decision"
			: "Open";
	return [...decided, ...(state ? [{ key: "State", value: state }] : [])];
}

function sayOutcome({ outcome, explanation, at, ...who }: DecidedOutcome): string {
	if (outcome === undefined) return "Redacted, or not readable";
	const said = outcome === "changed" ? "Changed" : "Not changed";
	return `${said}: ${explanation} (${sayByRight(who)}, ${sayInstant(at)})`;
}
