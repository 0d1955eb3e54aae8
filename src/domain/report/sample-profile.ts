import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import type { Answer, Country, Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionOf } from "#domain/instrument/options.ts";
import type { Json } from "#domain/journal/event.ts";
import { paragraph } from "./blocks.ts";
import type { Block } from "./report.ts";
import type { ReportData } from "./report-data.ts";

const NOT_RECORDED = "Not recorded";

/** How often each option of the facts that are chosen from a list was recorded, and how many cases recorded nothing. */
export function profileTables(data: ReportData, inspected: readonly CaseInSample[]): readonly Block[] {
	const tables = data.instrument.facts.flatMap(({ id, text, answer }) => {
		if (answer.type === "repeat") {
			return answer.fields
				.filter((part) => isChosen(part.answer))
				.map((part) => {
					const values = inspected.flatMap(({ answers }) => answers.parts(id).map((one) => one.answer(part.id)));
					return table(`${text}: ${part.text}`, data, part.answer, values);
				});
		}
		return isChosen(answer)
			? [
					table(
						text,
						data,
						answer,
						inspected.map(({ answers }) => answers.answer(id)),
					),
				]
			: [];
	});
	return tables.length > 0 ? tables : [paragraph("The instrument records nothing that could be counted here.")];
}

/** The characteristics of the children in the sample, as counts. Never in an outward copy. */
export function characteristicTables(data: ReportData, inspected: readonly CaseInSample[]): readonly Block[] {
	return data.instrument.sections
		.flatMap(({ questions }) => questions)
		.filter(({ kind, answer }) => (kind === "characteristic" || kind === "fact") && isChosen(answer))
		.map(({ id, text, answer }) =>
			table(
				text,
				data,
				answer,
				inspected.map(({ answers }) => answers.answer(id)),
			),
		);
}

function table(
	caption: string,
	{ instrument, inspection }: ReportData,
	answer: Answer,
	values: readonly (Json | undefined)[],
): Block {
	const counts = new Map<string, number>();
	for (const value of values) {
		for (const label of labelsOf(instrument, answer, inspection.country, value))
			counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	return {
		type: "table",
		caption,
		columns: [
			{ header: "Recorded", width: 5 },
			{ header: "Cases", width: 1, align: "right" },
		],
		rows: [...counts].map(([label, count]) => [label, String(count)]),
	};
}

function labelsOf(
	instrument: Instrument,
	answer: Answer,
	country: Country,
	value: Json | undefined,
): readonly string[] {
	if (!isChosen(answer) || value === undefined || value === null || value === "") return [NOT_RECORDED];
	const chosen = Array.isArray(value) ? value.map(String) : [String(value)];
	return chosen.map((one) => optionOf(instrument, answer, country, one)?.label ?? one);
}
