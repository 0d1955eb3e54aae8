import type { Journal } from "#domain/journal/journal.ts";
import { type EvidenceItem, type EvidenceSource, inspectionEvidenceOf, isPlaced, saysSomething } from "./evidence.ts";
import { type Area, areas } from "./judgement.ts";

/**
 * Kinds of evidence as the standard is judged on them: "derived from written evidence and meetings", with cases "to
 * illustrate" (case assessment guidance, line 15). An interview is a meeting here.
 */
export const evidenceKinds = ["written", "meetings", "cases", "not-said"] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

const kindOf: Readonly<Record<EvidenceSource | "", EvidenceKind>> = {
	document: "written",
	meeting: "meetings",
	interview: "meetings",
	case: "cases",
	"": "not-said",
};

/** One cell of the matrix. */
export interface WorkbenchCell {
	readonly area: Area;
	readonly kind: EvidenceKind;
	readonly for: readonly EvidenceItem[];
	readonly against: readonly EvidenceItem[];
}

export interface Workbench {
	/** A row for each area; every placed item is in exactly one cell. */
	readonly rows: readonly { readonly area: Area; readonly cells: readonly WorkbenchCell[] }[];
	/** Items that do not say yet what they speak for or against. */
	readonly notPlaced: readonly EvidenceItem[];
}

/** The evidence log, laid out by area and kind. The column of unknown sources is there only while something is in it. */
export function workbenchOf(journal: Journal): Workbench {
	const items = inspectionEvidenceOf(journal).filter(saysSomething);
	const placed = items.filter(isPlaced);
	const kinds = evidenceKinds.filter((kind) => kind !== "not-said" || placed.some(({ source }) => source === ""));
	return {
		rows: areas.map((area) => ({
			area,
			cells: kinds.map((kind) => {
				const here = placed.filter((item) => item.area === area && kindOf[item.source] === kind);
				return {
					area,
					kind,
					for: here.filter(({ direction }) => direction === "for"),
					against: here.filter(({ direction }) => direction === "against"),
				};
			}),
		})),
		notPlaced: items.filter((item) => !isPlaced(item)),
	};
}
