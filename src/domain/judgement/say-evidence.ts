import { sayDate } from "#domain/dates.ts";
import type { EvidenceItem, EvidenceSource } from "./evidence.ts";

/** What the sources of evidence are called, on screens and in documents. */
export const sourceWords: Readonly<Record<EvidenceSource, string>> = {
	document: "Document",
	meeting: "Meeting",
	interview: "Interview",
	case: "Case",
};

/** "Document, D3, 9 March 2026", as far as it is known. */
export function sayWhere({ source, reference, date }: Pick<EvidenceItem, "source" | "reference" | "date">): string {
	const parts = [source && sourceWords[source], reference.trim(), sayDate(date)];
	return parts.filter((part) => part !== "").join(", ");
}
