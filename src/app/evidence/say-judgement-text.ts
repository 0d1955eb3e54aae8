import { areaTitles } from "#app/area-titles.ts";
import { areas, findingKinds } from "#domain/judgement/judgement.ts";
import type { JudgementText } from "#domain/judgement/judgement-texts.ts";
import { words } from "#ui/words/words.ts";

/** "Strength 2", or "Policy: what you found". */
export function sayJudgementText({ kind, number }: Pick<JudgementText, "kind" | "number">): string {
	const said = words.judgement;
	const finding = findingKinds.find((one) => one === kind);
	if (finding) return said.findings[finding].one(number);
	const area = areas.find((one) => one === kind);
	return said.narrative(area ? areaTitles[area] : kind);
}

/** Id of the control in which a text of the judgement is written. */
export function judgementTextId({ record, field }: Pick<JudgementText, "record" | "field">): string {
	return `written-${record}-${field}`;
}

/** The address at which a text of the judgement is written. */
export function judgementTextAddress(inspection: string, text: Pick<JudgementText, "record" | "field">): string {
	return `/inspections/${inspection}/judgement#${encodeURIComponent(judgementTextId(text))}`;
}
