import { caseAssessmentGuidance, type HeldInstrument } from "#app/instruments.ts";
import { otherInstrumentFiles } from "#app/other-instrument-files.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import { planInspection } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import type { Change } from "#domain/journal/change.ts";
import { add } from "#domain/journal/journal.ts";
import { type EvidenceItem, planEvidence } from "#domain/judgement/evidence.ts";
import { type Device, oneDevice } from "./histories.ts";
import type { Given } from "./inspection-builder.ts";

/** Every instrument of the app, without waiting until it is opened. */
export const shippedInstruments: readonly HeldInstrument[] = [
	caseAssessmentGuidance,
	...otherInstrumentFiles.map(parsedInstrument),
].map((instrument) => {
	const { id, version } = instrument;
	return { instrument, named: { id, version, fingerprint: fingerprintOf(instrument) } };
});

export const findShipped: FindInstrument = (wanted) =>
	shippedInstruments.find(({ named }) => named.fingerprint === wanted.fingerprint)?.instrument;

/** An instrument of the app, by its id. */
export function instrumentCalled(id: string): HeldInstrument {
	const found = shippedInstruments.find(({ named }) => named.id === id);
	if (!found) throw new Error(`The app has no instrument ${id}`);
	return found;
}

function parsedInstrument(file: unknown): Instrument {
	const parsed = parseInstrument(file);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem.faults));
	return parsed.value;
}

/** A local self-assessment by the person at the device. */
export function buildSelfAssessment(name = "Team 1", device: Device = oneDevice()) {
	const { journal } = device;
	let made = 0;
	const newId = (of: string) => `${of}-${++made}`;
	const apply = (changes: readonly Change[]) => {
		for (const change of changes) add(journal, device.writer().write(journal, change));
	};
	const { person, name: author } = device.writer().introduction;
	const lead = { member: "lead", person, name: author };
	const dates = { fieldworkStart: "", fieldworkEnd: "" };
	apply(planInspection({ engagement: "self-assessment", service: name, country: "england", ...dates, lead }));
	return {
		journal,
		apply,
		/** Starts an assessment with these answers. Gives the ids. */
		assess(instrument: string, reference: string, given: Given = {}) {
			const ids = { case: newId("case"), assessment: newId("assessment") };
			apply(planCase(ids, reference, instrumentCalled(instrument).named, made));
			apply(
				Object.entries(given).map(([id, value]) => ({
					stream: ids.assessment,
					record: ids.assessment,
					field: fieldNames.answer(id),
					value,
				})),
			);
			return ids;
		},
		addEvidence(assessment: string, known: Partial<Omit<EvidenceItem, "id">>) {
			apply(planEvidence(newId("evidence"), assessment, made, known));
		},
	};
}
