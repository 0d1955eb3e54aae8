import { createEngine } from "#domain/assessment/engine.ts";
import { evaluate } from "#domain/assessment/evaluate.ts";
import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { countQuestion } from "#domain/findings/counts.ts";
import type { OutwardCopy } from "#domain/findings/disclosure/copy.ts";
import type { Standing } from "#domain/findings/disclosure/disclosure.ts";
import { controlDisclosures } from "#domain/findings/disclosure/find-disclosures.ts";
import { pieceIds } from "#domain/findings/disclosure/piece.ts";
import { questionRows } from "#domain/report/findings-rows.ts";
import type { ReportData } from "#domain/report/report-data.ts";
import { answersGiven } from "./answers-given.ts";
import { cag } from "./cag.ts";
import { buildInspection } from "./inspection-builder.ts";
import { draftedWith } from "./outward.ts";

/** Small samples, so small that every table of answers that they can have is published to see what can be told apart. */
export interface SmallWorlds {
	/** Of the case assessment guidance; whatever links them comes with them. */
	readonly questions: readonly string[];
	readonly facts: readonly string[];
	/** Every way in which a case can be. */
	readonly cases: readonly Given[];
	readonly inspected: number;
	/** The threshold for outward copies. */
	readonly threshold: number;
}

export type Given = Readonly<Record<string, string>>;

/**
 * The figures that are suppressed and yet follow from what is published, by brute force: in every sample that publishes the
 * same in all outward documents, they are the same. `protect` is false to publish all that was not suppressed by name.
 */
export function workedOut(worlds: SmallWorlds, suppressed: readonly string[], protect = true): readonly string[] {
	const published = publishAll(worlds, suppressed, protect);
	const inAll = valuesOf(published.map((one) => one.untold));
	const alike = new Map<string, (readonly Figure[])[]>();
	for (const { text, untold } of published) alike.set(text, [...(alike.get(text) ?? []), untold]);
	const found = [...alike.values()].flatMap((same) =>
		[...valuesOf(same)]
			.filter(([figure, values]) => values.size === 1 && (inAll.get(figure)?.size ?? 0) > 1)
			.map(([figure]) => figure),
	);
	return [...new Set(found)].sort();
}

interface Published {
	readonly text: string;
	readonly untold: readonly Figure[];
}

type Figure = readonly [name: string, count: number];

function publishAll(worlds: SmallWorlds, suppressed: readonly string[], protect: boolean): readonly Published[] {
	const instrument = {
		...cag,
		facts: cag.facts.filter(({ id }) => worlds.facts.includes(id)),
		sections: cag.sections.map((section) => ({
			...section,
			questions: section.questions
				.filter(({ id }) => worlds.questions.includes(id))
				.map((question) => ({ ...question, guidance: [], aids: [] })),
		})),
		pairs: [],
		optionSets: {},
		preamble: [],
	};
	const engine = createEngine(instrument);
	const base = buildInspection().data();
	const kinds = worlds.cases.map((given) => caseOf(engine, given));
	const name = (id: string) => suppressed.includes(id);
	return samplesOf(kinds, worlds.inspected).map((cases) => {
		const numbers = { ...base.numbers, inSample: cases.length, inspected: cases.length };
		const thresholds = { perCent: 2, outward: worlds.threshold };
		const data: ReportData = { ...base, instrument, cases, numbers, thresholds };
		const { copy } = controlDisclosures(
			data,
			() => [],
			({ piece }) => (name(piece.id) ? suppress : keep),
		);
		const unprotected: OutwardCopy = { outcomeOf: ({ id }) => ({ kind: name(id) ? "suppressed" : "shown" }) };
		return publish(data, protect ? copy : unprotected);
	});
}

const keep: Standing = { kind: "decided", decision: "keep", wording: "", reason: "", by: "", at: 0 };
const suppress: Standing = { ...keep, decision: "suppress" };

function caseOf(engine: ReturnType<typeof createEngine>, given: Given): CaseInSample {
	const answers = answersGiven(given);
	return {
		sampleCase: { id: "case", reference: "", decision: undefined, assessment: undefined },
		instrument: engine.instrument,
		answers,
		standing: { kind: "inspect" },
		evaluation: evaluate(engine, { answers, country: "england", assessed: true }),
		review: { state: "signed-off", reason: "", changedSince: false, inConflict: false },
		place: "inspected",
	};
}

/** Every sample of so many cases, whatever their order. */
function samplesOf(kinds: readonly CaseInSample[], size: number): readonly (readonly CaseInSample[])[] {
	if (size === 0) return [[]];
	return kinds.flatMap((kind, index) => samplesOf(kinds.slice(index), size - 1).map((rest) => [kind, ...rest]));
}

/** What is known to whoever has all outward documents, and what of the figures they are not told. */
function publish(data: ReportData, copy: OutwardCopy): Published {
	const { instrument, cases } = data;
	const asked: string[] = [];
	const text = JSON.stringify([
		draftedWith(data, listening(copy, asked)).map(({ blocks }) => blocks),
		questionRows(data, copy),
	]);
	const untold = [
		...instrument.sections
			.flatMap(({ questions }) => questions)
			.filter(({ id }) => asked.includes(pieceIds.question(id)))
			.flatMap((question) =>
				Object.entries(countQuestion(cases, question)).map(([way, count]): Figure => [`${question.id} ${way}`, count]),
			),
		...instrument.facts
			.filter(({ id }) => asked.includes(pieceIds.profile(id)))
			.flatMap(({ id, answer }) =>
				("options" in answer ? answer.options : []).map(
					({ value }): Figure => [`${id} ${value}`, cases.filter(({ answers }) => answers.answer(id) === value).length],
				),
			),
	];
	return { text, untold };
}

/** Takes down what the composers are told to leave out. */
const listening = (copy: OutwardCopy, untold: string[]): OutwardCopy => ({
	outcomeOf(piece) {
		const outcome = copy.outcomeOf(piece);
		if (outcome.kind !== "shown") untold.push(piece.id);
		return outcome;
	},
});

function valuesOf(worlds: readonly (readonly Figure[])[]): ReadonlyMap<string, ReadonlySet<number>> {
	const values = new Map<string, Set<number>>();
	for (const [figure, count] of worlds.flat()) values.set(figure, (values.get(figure) ?? new Set()).add(count));
	return values;
}
