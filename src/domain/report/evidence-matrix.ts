import type { EvidenceItem, EvidenceSource } from "#domain/judgement/evidence.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import type { Table } from "./report.ts";

const sources: readonly { readonly source: EvidenceSource | ""; readonly header: string }[] = [
	{ source: "document", header: "Documents" },
	{ source: "meeting", header: "Meetings" },
	{ source: "interview", header: "Interviews" },
	{ source: "case", header: "Cases" },
	{ source: "", header: "Source not said" },
];

/** The items of the evidence log as counts, areas by sources: each item is in exactly one cell. */
export function evidenceMatrix(standard: Standard, evidence: readonly EvidenceItem[]): Table {
	const areas = [...standard.areas, { id: "", title: "No area yet" }];
	return {
		type: "table",
		caption: "Evidence by area and source, as counts of the items",
		columns: [{ header: "Area", width: 3 }, ...sources.map(({ header }) => ({ header, width: 2 }))],
		rows: areas.map(({ id, title }) => [
			title,
			...sources.map(({ source }) => sayCell(evidence.filter((item) => item.area === id && item.source === source))),
		]),
	};
}

function sayCell(items: readonly EvidenceItem[]): string {
	const count = (wanted: EvidenceItem["direction"]) => items.filter(({ direction }) => direction === wanted).length;
	const open = count("");
	const said = `${count("for")} for, ${count("against")} against`;
	return items.length === 0 ? "None" : said + (open > 0 ? `, ${open} neither yet` : "");
}
