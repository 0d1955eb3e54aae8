import type { Copy } from "#domain/findings/disclosure/copy.ts";
import { sayNumber } from "#domain/findings/say-counts.ts";
import { type EvidenceItem, type EvidenceSource, evidenceSources, isPlaced } from "#domain/judgement/evidence.ts";
import type { Area } from "#domain/judgement/judgement.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { bulletList, heading, listOrNone, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

const kinds: Readonly<Record<EvidenceSource, { readonly one: string; readonly many: string }>> = {
	document: { one: "entry from a document", many: "entries from documents" },
	meeting: { one: "entry from a meeting", many: "entries from meetings" },
	interview: { one: "entry from an interview", many: "entries from interviews" },
	case: { one: "entry from a case", many: "entries from cases" },
};

/** What kinds of evidence the log holds; in internal copies, how much of each. */
export function evidenceKinds({ evidence }: ReportData, copy: Copy): readonly Block[] {
	const items = evidenceSources.flatMap((source) => {
		const count = evidence.filter((item) => item.source === source).length;
		if (count === 0) return [];
		const { one, many } = kinds[source];
		return copy === "internal" ? [`${sayNumber(count)} ${count === 1 ? one : many}`] : [many];
	});
	if (items.length === 0) return [paragraph("The evidence log holds nothing from documents, meetings or interviews.")];
	return [paragraph("The evidence log holds:"), bulletList(items)];
}

/** The log's entries for and against in one area, with where they can be found again: for internal copies only. */
export function evidenceLog({ evidence }: ReportData, area: Area): readonly Block[] {
	const said = (direction: EvidenceItem["direction"]) =>
		evidence.filter((item) => item.area === area && item.direction === direction).map(sayEvidence);
	return [
		heading(3, "Evidence for"),
		listOrNone(said("for"), "None recorded."),
		heading(3, "Evidence against"),
		listOrNone(said("against"), "None recorded."),
	];
}

/** Entries that nobody has placed yet would otherwise be in the log and in no document: for internal copies only. */
export function evidenceNotPlaced({ evidence }: ReportData): readonly Block[] {
	const open = evidence.filter((item) => !isPlaced(item));
	if (open.length === 0) return [];
	return [
		heading(2, "Evidence not yet placed"),
		paragraph("These entries of the log are not yet for or against an area."),
		bulletList(open.map(sayEvidence)),
	];
}

/** An item of the log with where it can be found again. */
export function sayEvidence(item: EvidenceItem): string {
	const where = sayWhere(item);
	return [item.text.trim() || "Nothing written", where && `(${where})`].filter((part) => part !== "").join(" ");
}
