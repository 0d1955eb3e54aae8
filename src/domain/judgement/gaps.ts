import type { Journal } from "#domain/journal/journal.ts";
import { contraryAmong, isAnswered } from "./contrary.ts";
import { type EvidenceItem, type EvidenceSource, inspectionEvidenceOf, isPlaced, saysSomething } from "./evidence.ts";
import { type Area, areas } from "./judgement.ts";
import type { JudgementText } from "./judgement-texts.ts";
import { type LinkedSentence, type LinkedText, linkedTextsOf } from "./links.ts";

/** Where a judgement rests on little. It is for people to weigh; nothing about the rating follows from it. */
export type EvidenceGap =
	| { readonly kind: "area-without-evidence"; readonly area: Area }
	/** Everything in the area comes from one kind of source. */
	| { readonly kind: "single-source"; readonly area: Area; readonly source: EvidenceSource }
	/** Nothing in the log is linked to any sentence of a finding, or of what was found in an area. */
	| { readonly kind: "finding-without-evidence"; readonly text: JudgementText }
	/** Other sentences of the text rest on evidence; this one does not. */
	| { readonly kind: "sentence-without-evidence"; readonly text: JudgementText; readonly sentence: string }
	| { readonly kind: "contrary-not-answered"; readonly item: EvidenceItem }
	/** It is not said yet what an item speaks for or against. */
	| { readonly kind: "not-placed"; readonly item: EvidenceItem };

/** Every gap, by kind in the order above. */
export function gapsOf(journal: Journal): readonly EvidenceGap[] {
	const evidence = inspectionEvidenceOf(journal).filter(saysSomething);
	const linked = linkedTextsOf(journal);
	const texts = linked.filter(({ sentences }) => sentences.length > 0);
	return [
		...emptyAmong(evidence).map((area): EvidenceGap => ({ kind: "area-without-evidence", area })),
		...areas.flatMap((area) => singleSourceIn(evidence, area)),
		...texts
			.filter(({ sentences }) => !sentences.some(restsOnEvidence))
			.map((text): EvidenceGap => ({ kind: "finding-without-evidence", text: withoutLinks(text) })),
		...texts.flatMap(gapsInText),
		...contraryAmong(evidence, linked)
			.filter((item) => !isAnswered(item))
			.map((item): EvidenceGap => ({ kind: "contrary-not-answered", item })),
		...evidence.filter((item) => !isPlaced(item)).map((item): EvidenceGap => ({ kind: "not-placed", item })),
	];
}

/** The areas in which nothing speaks for or against the standard being met. */
export function emptyAreasOf(journal: Journal): readonly Area[] {
	return emptyAmong(inspectionEvidenceOf(journal).filter(saysSomething));
}

function emptyAmong(evidence: readonly EvidenceItem[]): readonly Area[] {
	return areas.filter((area) => !evidence.some((item) => item.area === area && isPlaced(item)));
}

function singleSourceIn(evidence: readonly EvidenceItem[], area: Area): readonly EvidenceGap[] {
	const [source = "", ...others] = new Set(
		evidence.filter((item) => item.area === area && isPlaced(item)).map((item) => item.source),
	);
	return source === "" || others.length > 0 ? [] : [{ kind: "single-source", area, source }];
}

function gapsInText(text: LinkedText): readonly EvidenceGap[] {
	if (!text.sentences.some(restsOnEvidence)) return [];
	return text.sentences
		.filter((one) => !restsOnEvidence(one))
		.map(({ sentence }) => ({ kind: "sentence-without-evidence", text: withoutLinks(text), sentence }));
}

function restsOnEvidence({ links }: LinkedSentence): boolean {
	return links.some(({ isEvidenceRemoved }) => !isEvidenceRemoved);
}

function withoutLinks({ record, field, kind, number, text }: LinkedText): JudgementText {
	return { record, field, kind, number, text };
}
