import { sayInstant } from "#domain/dates.ts";
import type { DisclosureLogEntry } from "#domain/findings/disclosure/disclosure-log.ts";
import { readResolution } from "#domain/findings/disclosure/resolution.ts";
import type { Threshold, ThresholdEntry } from "#domain/findings/disclosure/thresholds.ts";
import { sayCases } from "#domain/findings/say-counts.ts";
import type { Json } from "#domain/journal/event.ts";
import { heading, paragraph } from "./blocks.ts";
import type { JudgementPackData } from "./judgement-pack-data.ts";
import { sayByRight } from "./rating-annexe.ts";
import type { Block, Table } from "./report.ts";

const decisions: Readonly<Record<DisclosureLogEntry["decision"], string>> = {
	keep: "Kept as it is",
	reword: "Reworded",
	suppress: "Suppressed",
	withdraw: "Decision withdrawn",
	unreadable: "Redacted, or not readable",
};

/** What each threshold sets, as documents say it. */
export const thresholdNames: Readonly<Record<Threshold, string>> = {
	perCent: "Per cent is said from this many inspected cases on",
	outward: "Outward copies hold case findings from this many inspected cases on",
};

/** A decision on what leaves, with what it is about. */
export function sayDisclosure(value: Json): string {
	const resolution = readResolution(value);
	if (!resolution) return decisions.unreadable;
	const { decision, what, wording } = resolution;
	return [what.subject, decisions[decision], wording].filter((part) => part !== "").join(": ");
}

/** Every decision on what leaves in outward copies, with who, when and why; nothing is overwritten. */
export function disclosureBlocks({ disclosures, thresholdRecord }: JudgementPackData): readonly Block[] {
	return [
		heading(2, "Disclosure log"),
		disclosures.length === 0
			? paragraph("No decision on what outward copies hold has been recorded.")
			: disclosureTable(disclosures),
		...(thresholdRecord.length === 0
			? [paragraph("The thresholds are those that the app comes with.")]
			: [thresholdTable(thresholdRecord)]),
	];
}

function disclosureTable(disclosures: readonly DisclosureLogEntry[]): Table {
	return {
		type: "table",
		caption: "Decisions on what outward copies hold, the oldest first",
		columns: [
			{ header: "When", width: 3 },
			{ header: "Who", width: 3 },
			{ header: "What", width: 4 },
			{ header: "Decision", width: 4 },
			{ header: "Reason", width: 5 },
		],
		rows: disclosures.map((entry) => [
			sayInstant(entry.at),
			sayByRight(entry),
			entry.what?.subject || "Redacted, or not readable",
			[`${decisions[entry.decision]}${entry.stands ? "" : ", and decided again since"}`, entry.wording.trim()]
				.filter((part) => part !== "")
				.join(": "),
			entry.reason.trim() || "None given",
		]),
	};
}

function thresholdTable(settings: readonly ThresholdEntry[]): Table {
	return {
		type: "table",
		caption: "Settings of the thresholds",
		columns: [
			{ header: "When", width: 3 },
			{ header: "Who", width: 3 },
			{ header: "What", width: 5 },
			{ header: "Set to", width: 2 },
			{ header: "Reason", width: 5 },
		],
		rows: settings.map((entry) => [
			sayInstant(entry.at),
			sayByRight(entry),
			thresholdNames[entry.threshold],
			sayCases(entry.cases),
			entry.reason.trim() || "None given",
		]),
	};
}
