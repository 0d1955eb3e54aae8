import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import {
	type Area,
	areas,
	type FindingKind,
	findingKinds,
	findingsOf,
	JUDGEMENT,
	judgementOf,
	narrativeField,
} from "./judgement.ts";

/** A text of the judgement that has to rest on evidence: a finding, or what the lead found in an area. */
export interface JudgementText {
	readonly record: RecordId;
	readonly field: string;
	readonly kind: FindingKind | Area;
	/** Its place in its list, from 1; an area has one text. */
	readonly number: number;
	readonly text: string;
}

/** Every text of the judgement in the order of the screen, those included in which nothing stands yet. */
export function judgementTextsOf(journal: Journal): readonly JudgementText[] {
	const { narratives } = judgementOf(journal);
	return [
		...areas.map((area) => ({
			record: JUDGEMENT,
			field: narrativeField(area),
			kind: area,
			number: 1,
			text: narratives[area],
		})),
		...findingKinds.flatMap((kind) =>
			findingsOf(journal, kind).map(({ id, text }, at) => ({ record: id, field: "text", kind, number: at + 1, text })),
		),
	];
}
