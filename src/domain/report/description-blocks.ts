import { askedInCase } from "#domain/findings/asked-in-case.ts";
import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { type Copy, type OutwardCopy, outcomeIn } from "#domain/findings/disclosure/copy.ts";
import { type Piece, pieceIds } from "#domain/findings/disclosure/piece.ts";
import { sayGiven } from "#domain/findings/say-answer.ts";
import type { Question } from "#domain/instrument/instrument.ts";
import { questionsAsReported } from "#domain/instrument/report-order.ts";
import { heading, keyValues, paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

type Description = Question["descriptions"][number];

/** "Inspectors will describe …": what was written, by case; cases are numbered, never named. */
export function descriptionBlocks(data: ReportData, inspected: readonly CaseInSample[], copy: Copy): readonly Block[] {
	const described = questionsAsReported(data.instrument).filter(({ descriptions }) => descriptions.length > 0);
	const title = heading(2, "Inspectors describe");
	if (copy === "internal")
		return [
			title,
			...described.flatMap((question) => [
				heading(3, question.text),
				...inspected.map((one, index) => describe(data, question, one, sayCase(index))),
			]),
		];
	const told = described.flatMap((question) => outwardDescriptions(data, inspected, question, copy));
	return told.length === 0 ? [] : [title, paragraph(LEFT_OUT), ...told];
}

/** Said whatever was left out, so that it tells nothing of it. */
const LEFT_OUT = "Descriptions by which a child could be identified, or figures be worked out, are left out.";

const sayCase = (index: number) => `Case ${index + 1}`;

function describe({ inspection }: ReportData, question: Question, one: CaseInSample, title: string): Block {
	const rows = askedOf(question, one).map((field) => ({
		key: field.text,
		value: sayGiven(one.instrument, field, inspection.country, one.answers) || "Nothing recorded",
	}));
	return rows.length > 0
		? keyValues(title, rows)
		: paragraph(`${title}: not described, because the question does not apply to this case.`);
}

/** Only what was written and may leave: why a case has no description would say how its question was answered. */
function outwardDescriptions(
	data: ReportData,
	inspected: readonly CaseInSample[],
	question: Question,
	copy: OutwardCopy,
): readonly Block[] {
	const { country } = data.inspection;
	const cases = inspected.flatMap((one, index) => {
		const rows = askedOf(question, one).flatMap((field) => {
			const text = sayGiven(one.instrument, field, country, one.answers);
			const told = text && tell(copy, describing(one, question, field, `${sayCase(index)}: ${field.text}`, text));
			return told ? [{ key: field.text, value: told }] : [];
		});
		return rows.length > 0 ? [keyValues(sayCase(index), rows)] : [];
	});
	return cases.length > 0 ? [heading(3, question.text), ...cases] : [];
}

const describing = (
	one: CaseInSample,
	question: Question,
	field: Description,
	subject: string,
	text: string,
): Piece => ({
	id: pieceIds.description(one.sampleCase.id, question.id, field.id),
	kind: "description",
	subject,
	text,
});

function tell(copy: OutwardCopy, piece: Piece): string {
	const outcome = outcomeIn(copy, piece);
	if (outcome.kind === "suppressed") return "";
	return outcome.kind === "reworded" ? outcome.wording : piece.text;
}

/** What the version of the case's own instrument asks inspectors to describe at a question. */
function askedOf({ id }: Question, one: CaseInSample): readonly Description[] {
	const asked = askedInCase(one, id);
	return asked?.role === "question" ? asked.field.descriptions.filter((field) => askedInCase(one, field.id)) : [];
}
