import { findInstrument, resettlementStandard } from "#app/instruments.ts";
import type { PlacedField } from "#app/redaction/placed-fields.ts";
import type { Session } from "#app/session/session.ts";
import { casesInSample } from "#domain/findings/case-in-sample.ts";
import { allocationField } from "#domain/inspection/allocation.ts";
import { inspectionOf, PLAN } from "#domain/inspection/inspection.ts";
import { caseOf, purposeOf } from "#domain/inspection/sample.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { type Conflict, recordOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { fieldOfConflict } from "#domain/report/inspection-fields.ts";
import { words } from "#ui/words/words.ts";
import { streamOf } from "./conflicts-in-sight.ts";

/** A field that is chosen on a screen, and not written: named as documents name it. */
export function unplaced(session: Session, conflict: Conflict): PlacedField {
	const { journal } = session;
	const { record, field } = conflict;
	const source = {
		cases: casesInSample(journal, findInstrument),
		standard: resettlementStandard,
		inspection: inspectionOf(journal),
	};
	const { name, say } = fieldOfConflict(journal, source, conflict);
	return {
		record,
		field,
		name,
		say: (value) => (value === undefined ? "" : say(value)),
		...whereIs(session, conflict),
	};
}

const allocations = [allocationField("first"), allocationField("second")];

function whereIs({ id, journal }: Session, conflict: Conflict): Pick<PlacedField, "place" | "to"> {
	const said = words.redaction;
	const address = `/inspections/${id}`;
	const stream = streamOf(conflict);
	const kind = recordOf(journal, conflict.record)?.kind;
	if (stream === JUDGEMENT)
		return kind === "evidence"
			? { place: said.inEvidence, to: `${address}/evidence` }
			: { place: said.inJudgement, to: `${address}/judgement` };
	if (stream === PLAN) {
		if (kind === "case" && conflict.field === REMOVED)
			return { place: said.inCase(caseOf(journal, conflict.record).reference), to: address };
		const isAllocation = allocations.includes(conflict.field);
		return isAllocation
			? { place: words.inspection.allocation.title, to: `${address}/allocation` }
			: { place: said.inPlan, to: `${address}/plan` };
	}
	const sampleCase = recordOf(journal, stream)?.parent ?? "";
	const { reference } = caseOf(journal, sampleCase);
	return purposeOf(journal, stream) === "second"
		? { place: words.agreement.inCase(reference), to: `${address}/cases/${sampleCase}/second` }
		: { place: said.inCase(reference), to: `${address}/cases/${sampleCase}` };
}
