import { chosenInCase } from "#domain/findings/asked-in-case.ts";
import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { sayCases } from "#domain/findings/say-counts.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { isChosen, optionGroupsOf } from "#domain/instrument/options.ts";
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
	const asked = inspected.flatMap((one) => {
		const chosen = chosenInCase(one, "england", DISTANCE);
		return chosen ? [chosen.join("")] : [];
	});
	const { groups, states } = optionGroupsOf(instrument, fact.answer, "england");
	const offered = [...groups.flatMap(({ options }) => options), ...states].map(({ label }) => label);
	// A case that was assessed under another version may be in a band that this one does not offer.
	const bands = new Set([...offered, ...asked.filter((label) => label !== "")]);
	const count = (label: string) => asked.filter((one) => one === label).length;
	return {
		type: "chart",
		caption: fact.text,
		alternative: `How many of the inspected cases (${sayCases(inspected.length)}) are in which band of distance. The figures are in the table with this chart.`,
		rowHeader: "Distance",
		series: ["Cases"],
		rows: [
			...[...bands].map((label) => ({ label, counts: [count(label)] })),
			{ label: "Not answered", counts: [count("")] },
			...(asked.length < inspected.length ? [{ label: "Not asked", counts: [inspected.length - asked.length] }] : []),
		],
	};
}
