import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { sayCases } from "#domain/findings/say-counts.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionGroupsOf } from "#domain/instrument/options.ts";
import { textOf } from "#domain/journal/json.ts";
import type { Chart } from "./report.ts";

/** The fact that says how far from home a child was held. */
const DISTANCE = "distance_band";

/**
 * How far from home the children of the inspected cases were held, in the bands that the inspectorate publishes (effective
 * practice guide, line 298). Undefined where the instrument does not ask it.
 */
export function distanceChart(instrument: Instrument, cases: readonly CaseInSample[]): Chart | undefined {
	const fact = instrument.facts.find(({ id }) => id === DISTANCE);
	if (!fact || !isChosen(fact.answer)) return undefined;
	const inspected = cases.filter(({ place }) => place === "inspected");
	const asked = inspected.filter(({ evaluation }) => !evaluation.facts.hidden.includes(DISTANCE));
	const given = asked.map(({ answers }) => textOf(answers.answer(DISTANCE)));
	const { groups, states } = optionGroupsOf(instrument, fact.answer, "england");
	const bands = [...groups.flatMap(({ options }) => options), ...states];
	const open = given.filter((value) => !bands.some((band) => band.value === value)).length;
	return {
		type: "chart",
		caption: fact.text,
		alternative: `How many of the inspected cases (${sayCases(inspected.length)}) are in which band of distance. The figures are in the table with this chart.`,
		rowHeader: "Distance",
		series: ["Cases"],
		rows: [
			...bands.map(({ value, label }) => ({ label, counts: [given.filter((one) => one === value).length] })),
			{ label: "Not answered", counts: [open] },
			...(asked.length < inspected.length ? [{ label: "Not asked", counts: [inspected.length - asked.length] }] : []),
		],
	};
}
