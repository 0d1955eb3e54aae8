import { fieldNames } from "#domain/assessment/answers.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { type PracticeCase, practiceCases } from "./practice.ts";
import { type Assessment, planCase } from "./sample.ts";

/**
 * The changes that give a practice inspection its sample: the guide's five case illustrations, with the facts that it
 * states and its paragraphs as evidence. No question is answered, since the guide prints no judgement.
 */
export function planPractice(instrument: Assessment["instrument"], newId: () => RecordId): readonly Change[] {
	return practiceCases.flatMap((practice, index) => {
		const ids = { case: newId(), assessment: newId() };
		return [
			...planCase(ids, practice.reference, instrument, index + 1),
			...practice.facts.flatMap((fact) => planFact(ids.assessment, fact, newId)),
			...practice.evidence.flatMap(({ text, lines }, at) =>
				planEvidence(newId(), ids.assessment, at + 1, { text, source: "document", reference: sayLines(lines) }),
			),
		];
	});
}

function planFact(
	assessment: RecordId,
	{ fact, value }: PracticeCase["facts"][number],
	newId: () => RecordId,
): readonly Change[] {
	const answer = (record: RecordId, id: string, given: string): Change => ({
		stream: assessment,
		record,
		field: fieldNames.answer(id),
		value: given,
	});
	if (typeof value === "string") return [answer(assessment, fact, value)];
	return value.flatMap((part, at) => {
		const record = newId();
		return [
			{ stream: assessment, record, field: "created", value: { kind: fact, parent: assessment, order: at + 1 } },
			...Object.entries(part).map(([id, given]) => answer(record, id, given)),
		];
	});
}

function sayLines(lines: string): string {
	return lines.includes("-")
		? `Effective practice guide, lines ${lines.replace("-", " to ")}`
		: `Effective practice guide, line ${lines}`;
}
