import { type EvidenceItem, type EvidenceSource, isPlaced } from "./evidence.ts";
import { type Area, areas, type Finding, type Judgement } from "./judgement.ts";

/** Where a judgement rests on little. It is for people to weigh; nothing about the rating follows from it. */
export type EvidenceGap =
	| { readonly kind: "area-without-evidence"; readonly area: Area }
	/** Everything in the area comes from one kind of source. */
	| { readonly kind: "single-source"; readonly area: Area; readonly source: EvidenceSource }
	/** A strength or an area for improvement that names none of the log's items. */
	| { readonly kind: "finding-without-evidence"; readonly finding: Finding }
	| { readonly kind: "contrary-not-answered"; readonly item: EvidenceItem }
	/** It is not said yet what an item speaks for or against. */
	| { readonly kind: "not-placed"; readonly item: EvidenceItem };

/** Every gap, by kind in the order above. */
export function findEvidenceGaps(evidence: readonly EvidenceItem[], judgement: Judgement): readonly EvidenceGap[] {
	const inLog = new Set(evidence.map(({ id }) => id));
	const findings = [...judgement.strengths, ...judgement.improvements].filter(({ text }) => text.trim() !== "");
	return [
		...areas.flatMap((area) => gapInArea(evidence, area)),
		...findings
			.filter((finding) => !finding.evidence.some((id) => inLog.has(id)))
			.map((finding): EvidenceGap => ({ kind: "finding-without-evidence", finding })),
		...contraryEvidence(evidence)
			.filter(({ answer }) => answer.trim() === "")
			.map((item): EvidenceGap => ({ kind: "contrary-not-answered", item })),
		...evidence.filter((item) => !isPlaced(item)).map((item): EvidenceGap => ({ kind: "not-placed", item })),
	];
}

/** What speaks against the standard being met. */
export function contraryEvidence(evidence: readonly EvidenceItem[]): readonly EvidenceItem[] {
	return evidence.filter(({ direction }) => direction === "against");
}

function gapInArea(evidence: readonly EvidenceItem[], area: Area): readonly EvidenceGap[] {
	const sources = evidence.filter((item) => item.area === area).map(({ source }) => source);
	const [source = ""] = sources;
	if (sources.length === 0) return [{ kind: "area-without-evidence", area }];
	const isSingle = source !== "" && sources.every((other) => other === source);
	return isSingle ? [{ kind: "single-source", area, source }] : [];
}
