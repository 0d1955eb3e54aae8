import type { CaseProgress, ProgressState } from "#domain/findings/case-progress.ts";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import type { Chart } from "./report.ts";

const progressNames: Readonly<Record<ProgressState, string>> = {
	"signed-off": "Signed off",
	ready: "Ready for review",
	returned: "Returned",
	"in-progress": "In progress",
	allocated: "Allocated",
	"not-started": "Not started",
	"waiting-for-lead": "Waiting for the lead inspector",
	excluded: "Excluded",
	"no-instrument": "Instrument not on this device",
};
const progressStates = Object.keys(progressNames) as readonly ProgressState[];

/** How far the work on the sample is: a row for each state that some case is in, a block for each case. */
export function progressChart(progress: readonly CaseProgress[]): Chart {
	const count = (wanted: ProgressState) => progress.filter(({ state }) => state === wanted).length;
	return {
		type: "chart",
		caption: "Progress of the sample",
		alternative:
			"How many cases of the sample are in which state of the work. The figures are in the table with this chart.",
		rowHeader: "State",
		series: ["Cases"],
		rows: progressStates
			.filter((state) => count(state) > 0)
			.map((state) => ({ label: progressNames[state], counts: [count(state)] })),
	};
}

/** How much evidence there is in each area, for and against: a block for each item of the log. */
export function coverageChart(standard: Standard, evidence: readonly EvidenceItem[]): Chart {
	const rows = [...standard.areas, { id: "", title: "No area yet" }];
	const directions = ["for", "against", ""] as const;
	return {
		type: "chart",
		caption: "Evidence in each area",
		alternative:
			"How many items of the evidence log are for and against in each area. The figures are in the table with this chart.",
		rowHeader: "Area",
		series: ["For", "Against", "Neither yet"],
		rows: rows.map(({ id, title }) => ({
			label: title,
			counts: directions.map(
				(one) => evidence.filter(({ area, direction }) => area === id && direction === one).length,
			),
		})),
	};
}
