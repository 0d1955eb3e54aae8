import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import type { Field, GuidanceBlock, Instrument, Question } from "#domain/instrument/instrument.ts";
import { takesReason } from "#domain/instrument/options.ts";
import { boldParagraph, bulletList, heading, keyValues, paragraph } from "./blocks.ts";
import { finishReport } from "./finish-report.ts";
import { formRows, linesToWrite } from "./form-rows.ts";
import { wordingOrNone } from "./official-wording.ts";
import type { Block, KeyValues, Report } from "./report.ts";
import { sayCondition } from "./say-condition.ts";
import { sayLimit } from "./say-limit.ts";

type Row = KeyValues["rows"][number];

const REASON_LINES = 4;

const subjects: Readonly<Record<Instrument["subject"], string>> = {
	case: "Reference of the case (never a name)",
	service: "Service",
	establishment: "Establishment",
	practitioner: "Practitioner",
	team: "Team",
};

const askedOfAlone: Readonly<Record<NonNullable<Question["askedOf"]>, string>> = {
	"lead-inspector": "Asked of the lead inspector alone.",
};

/**
 * An instrument to print and fill in by hand, for anyone: its questions and guidance as the source has them, every option with
 * a box, room to write. It holds nothing of any inspection. `exportedAt` is in milliseconds since 1970, UTC.
 */
export function composeBlankForm(instrument: Instrument, exportedAt: number): Report {
	const title = `Blank form: ${wordingOrNone(instrument.title)}`;
	const blocks: readonly Block[] = [
		heading(1, title),
		...about(instrument),
		...guidanceBlocks(instrument.preamble),
		...(instrument.facts.length === 0
			? []
			: [
					heading(2, "Facts"),
					paragraph("These are not questions of the source. They are never counted."),
					keyValues(
						"Facts, to fill in",
						instrument.facts.flatMap((fact) => fieldRows(instrument, fact)),
					),
				]),
		...instrument.sections.flatMap((section) => [
			heading(2, wordingOrNone(section.title)),
			...(section.note ? [paragraph(section.note)] : []),
			...section.questions.flatMap((question) => questionBlocks(instrument, question)),
		]),
		...eligibilityBlocks(instrument),
	];
	const furniture = {
		marking: `${DEFAULT_MARKING} when filled in`,
		service: instrument.publisher,
		dates: "",
		instrument: instrument.shortTitle,
		status: "Blank form",
	};
	return finishReport({ kind: "blank-form", audience: "outward", title, blocks, furniture }, exportedAt);
}

function about(instrument: Instrument): readonly Block[] {
	const { title, versionAsPrinted, publisher, source, licence, framework, subject } = instrument;
	return [
		keyValues("The instrument", [
			{ key: "Title", value: wordingOrNone(title) },
			{ key: "Version as printed", value: versionAsPrinted || "No version is printed in the source." },
			{ key: "Publisher", value: publisher },
			{ key: "Source", value: `${source.file} (SHA-256 ${source.sha256})` },
			{ key: "Licence", value: licence },
			{ key: "Framework", value: [framework.title, framework.note].filter((part) => part !== "").join(". ") },
		]),
		paragraph(
			"Questions, and under each its guidance, stand here as the source prints them, typing errors included, unless something else is said of them. What this form adds is marked: facts, aids and notes are not questions of the source.",
		),
		keyValues("This copy", [
			{ key: subjects[subject], value: linesToWrite(1) },
			{ key: "Filled in by", value: linesToWrite(1) },
			{ key: "Date", value: linesToWrite(1) },
		]),
		boldParagraph("Write no name of a child or family, no date of birth and no address."),
	];
}

function questionBlocks(instrument: Instrument, question: Question): readonly Block[] {
	const { id, text, appliesWhen, askedOf, due, guidance, guidanceVariants = [] } = question;
	const { answer, followUps, descriptions, aids } = question;
	// A case cannot be judged by a question alone. Of other kinds of question many sources print no guidance at all.
	const isWithoutGuidance = question.judgement && guidance.length === 0;
	const rows: readonly Row[] = [
		...formRows(instrument, "Answer", answer),
		...(takesReason(instrument, question) ? [{ key: "Reason and evidence", value: linesToWrite(REASON_LINES) }] : []),
		...[...followUps, ...descriptions].flatMap((part) => fieldRows(instrument, part)),
		...aids.flatMap((aid) => fieldRows(instrument, aid, "Aid (never required, never counted): ")),
	];
	return [
		heading(3, `${id}: ${wordingOrNone(text)}`),
		...(appliesWhen ? [boldParagraph(`Asked when ${sayCondition(instrument, appliesWhen)}.`)] : []),
		...(askedOf ? [boldParagraph(askedOfAlone[askedOf])] : []),
		...(isWithoutGuidance ? [paragraph("No guidance is loaded for this question.")] : guidanceBlocks(guidance)),
		...guidanceVariants.flatMap((variant) => [
			boldParagraph(`Further guidance when ${sayCondition(instrument, variant.when)}:`),
			...guidanceBlocks(variant.guidance),
		]),
		...(question.note ? [paragraph(`Note, not part of the source: ${question.note}`)] : []),
		...(due ? [boldParagraph(sayLimit(instrument, due))] : []),
		keyValues(`${id}: to fill in`, rows),
	];
}

function fieldRows(instrument: Instrument, field: Field, label = ""): readonly Row[] {
	const { text, hint, answer, appliesWhen } = field;
	const before = [appliesWhen ? `Asked when ${sayCondition(instrument, appliesWhen)}.` : "", hint ?? ""].filter(
		(part) => part !== "",
	);
	return formRows(instrument, `${label}${wordingOrNone(text)}`, answer, before.join("\n"));
}

function guidanceBlocks(guidance: readonly GuidanceBlock[]): readonly Block[] {
	return guidance.map((block) =>
		block.type === "paragraph" ? paragraph(wordingOrNone(block.text)) : bulletList(block.items.map(wordingOrNone)),
	);
}

function eligibilityBlocks(instrument: Instrument): readonly Block[] {
	const { eligibility } = instrument;
	if (!eligibility) return [];
	const labelOf = (outcome: string) => eligibility.outcomes.find(({ id }) => id === outcome)?.label ?? outcome;
	return [
		heading(2, "Whether the case is in the sample"),
		paragraph("The first line that is true holds. The lead inspector confirms every case that is not inspected."),
		{
			type: "table",
			caption: `What follows from ${eligibility.question}`,
			columns: [
				{ header: "When", width: 3 },
				{ header: "Then", width: 3 },
			],
			rows: eligibility.rules.map(({ when, outcome }) => [sayCondition(instrument, when), labelOf(outcome)]),
		},
	];
}
