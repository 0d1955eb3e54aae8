import { caseOf } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { currentValue, recordOf, recordsOf } from "#domain/journal/view.ts";
import { evidenceItemOf, planEvidence } from "./evidence.ts";
import { JUDGEMENT } from "./judgement.ts";
import { ORIGIN, originNow, readOrigin } from "./origin.ts";

/** The entry of the inspection's log that an item of a case was taken into; undefined where it was not. */
export function usedInJudgement(journal: Journal, item: RecordId): RecordId | undefined {
	const isFrom = (id: RecordId) => readOrigin(currentValue(journal, id, ORIGIN))?.record === item;
	return recordsOf(journal, "evidence", JUDGEMENT).find(({ id }) => isFrom(id))?.id;
}

/**
 * The changes that take an item of a case into the inspection's log, where it gets a life of its own and keeps the link to
 * where it came from; none where it is there already.
 */
export function planUseInJudgement(journal: Journal, id: RecordId, item: RecordId): readonly Change[] {
	if (usedInJudgement(journal, item) !== undefined) return [];
	const { text, source, date, reference, direction, area, question } = evidenceItemOf(journal, item);
	const assessment = recordOf(journal, recordOf(journal, item)?.parent ?? "");
	const sampleCase = caseOf(journal, assessment?.parent ?? "").reference;
	const found = [sampleCase, question, reference.trim()].filter((part) => part !== "").join(", ");
	const order = (recordsOf(journal, "evidence", JUDGEMENT).at(-1)?.order ?? 0) + 1;
	const origin = originNow(journal, { record: item, field: "text", question });
	return planEvidence(id, JUDGEMENT, order, {
		text,
		source: source || "case",
		date,
		reference: found,
		direction,
		area,
		origin,
	});
}
