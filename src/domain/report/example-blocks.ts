import { type Copy, wordsIn } from "#domain/findings/disclosure/copy.ts";
import { pieceIds } from "#domain/findings/disclosure/piece.ts";
import { capitalised } from "#domain/findings/say-counts.ts";
import {
	type Anonymisation,
	anonymisations,
	type ExampleKind,
	exampleKinds,
} from "#domain/judgement/practice-examples.ts";
import { bulletList, heading, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

const kinds: Readonly<Record<ExampleKind, string>> = {
	effective: "Effective practice",
	improvement: "Area for improvement",
};

const states: Readonly<Record<Anonymisation, string>> = {
	"not-yet": "not yet anonymised",
	altered: "names and details altered, not checked",
	checked: "checked",
};

/** How far an example is anonymised, at the beginning of a sentence. */
export function sayAnonymisation(state: string): string {
	const known = anonymisations.find((one) => one === state);
	return capitalised(states[known ?? "not-yet"]);
}

/**
 * Passages marked as examples of practice. Outward copies hold only those that somebody checked, each as it was decided at
 * the gate; internal ones hold all, with how far they are anonymised.
 */
export function exampleBlocks({ examples }: ReportData, copy: Copy): readonly Block[] {
	const told = examples.filter(
		({ text, kind, anonymisation }) =>
			text.trim() !== "" && (copy === "internal" || (anonymisation === "checked" && kind !== "")),
	);
	if (told.length === 0) return [];
	const say = (example: (typeof told)[number], subject: string) => {
		const text = example.text.trim();
		const piece = { id: pieceIds.example(example.id), kind: "practice-example" as const, subject, text };
		if (copy !== "internal") return wordsIn(copy, piece);
		const by = example.by === "" ? "" : ` by ${example.by}`;
		return `${text} (${states[example.anonymisation]}${by})`;
	};
	const listed = (kind: ExampleKind | "", title: string) => {
		const items = told.filter((example) => example.kind === kind);
		if (items.length === 0) return [];
		return [
			heading(3, title),
			bulletList(items.map((one, index) => say(one, `Practice example, ${title} ${index + 1}`))),
		];
	};
	return [
		heading(2, "Practice examples"),
		paragraph("Examples show practice; none of them is a judgement of a case as a whole."),
		...exampleKinds.flatMap((kind) => listed(kind, kinds[kind])),
		...listed("", "Not yet said what they show"),
	];
}
