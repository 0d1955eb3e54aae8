import type { Instrument } from "#domain/instrument/instrument.ts";
import file from "#schemas/resettlement-cag/v1.2.json";

/**
 * A revision of the case assessment guidance that nobody published, as its file: B3 is worded otherwise, B4 no longer offers
 * that the child is not yet released, B14 is gone, and B15 is new.
 */
export function revisedCagFile(version = "1.3"): Instrument {
	const revised = structuredClone(file) as unknown as Revisable;
	revised.version = version;
	revised.versionAsPrinted = `v ${version} Test`;
	revised.shortTitle = `CAG v${version} Test`;
	const work = revised.sections.at(-1)?.questions ?? [];
	for (const question of work) {
		if (question.id === "B3") question.text = `${question.text} (revised)`;
		if (question.id === "B4" && question.answer.options) {
			question.answer.options = question.answer.options.filter(({ value }) => value !== "na_not_released");
			for (const description of question.descriptions) delete description.appliesWhen;
		}
	}
	const last = work.pop();
	if (last) work.push({ ...last, id: "B15", text: "Was the child heard?", followUps: [], descriptions: [], aids: [] });
	revised.checks = revised.checks.filter(({ id, at }) => at !== "B14" && id !== "B4.not_released_not_recorded");
	return revised as unknown as Instrument;
}

/** The parts of the file that the revision changes. */
interface Revisable {
	version: string;
	versionAsPrinted: string;
	shortTitle: string;
	sections: { questions: Asked[] }[];
	checks: { id: string; at: string }[];
}

interface Asked {
	id: string;
	text: string;
	answer: { options?: { value: string }[] };
	followUps: unknown[];
	descriptions: { appliesWhen?: unknown }[];
	aids: unknown[];
}
