import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { type FindingKind, findingKinds } from "#domain/judgement/judgement.ts";
import type { JudgementText } from "#domain/judgement/judgement-texts.ts";
import type { EvidenceLink, LinkedText } from "#domain/judgement/links.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { heading, paragraph } from "./blocks.ts";
import { sayEvidence } from "./evidence-blocks.ts";
import type { JudgementPackData } from "./judgement-pack-data.ts";
import type { Block } from "./report.ts";

const kinds: Readonly<Record<FindingKind, string>> = {
	strength: "Strength",
	improvement: "Area for improvement",
	recommendation: "Recommendation",
};

/** Every sentence of the judgement with the evidence that it rests on. Internal. */
export function linkBlocks(data: JudgementPackData): readonly Block[] {
	const written = data.texts.filter(({ sentences, changed }) => sentences.length > 0 || changed.length > 0);
	return [
		heading(2, "What each sentence rests on"),
		...(written.length === 0
			? [paragraph("Nothing has been written yet that would rest on evidence.")]
			: written.map((text) => tableOf(text, data))),
	];
}

function tableOf(text: LinkedText, { standard, evidence }: JudgementPackData): Block {
	const say = (links: readonly EvidenceLink[]) =>
		links.length === 0 ? "None linked" : links.map((link) => sayLinked(link, evidence)).join("; ");
	return {
		type: "table",
		caption: nameOfText(text, standard),
		columns: [
			{ header: "Sentence", width: 5 },
			{ header: "Evidence", width: 6 },
		],
		rows: [
			...text.sentences.map(({ sentence, links }) => [sentence, say(links)]),
			...text.changed.map((link) => [
				`The sentence has changed. It was: ${link.sentence || "not readable"}`,
				say([link]),
			]),
		],
	};
}

function sayLinked({ evidence, isEvidenceRemoved }: EvidenceLink, log: readonly EvidenceItem[]): string {
	if (isEvidenceRemoved) return "Removed from the evidence log since";
	const item = log.find(({ id }) => id === evidence);
	return item ? sayEvidence(item) : "Nothing written";
}

/** "Strength 2", or "Narrative: Policy". */
export function nameOfText({ kind, number }: Pick<JudgementText, "kind" | "number">, { areas }: Standard): string {
	const finding = findingKinds.find((one) => one === kind);
	return finding ? `${kinds[finding]} ${number}` : `Narrative: ${areas.find(({ id }) => id === kind)?.title ?? kind}`;
}
