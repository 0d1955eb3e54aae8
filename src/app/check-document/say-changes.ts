import { placedFieldsOf } from "#app/redaction/placed-fields.ts";
import type { Session } from "#app/session/session.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { caseOf } from "#domain/inspection/sample.ts";
import { recordOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import type { ChangedField } from "#domain/report/changes-since.ts";
import { words } from "#ui/words/words.ts";

/** A screen of the inspection, and what is different there. */
export interface ChangedPlace {
	readonly place: string;
	readonly to: string;
	/** In words, each once. */
	readonly what: readonly string[];
}

/** What has changed, place by place, in the words that the screens have for it. */
export function sayChanges(session: Session, fields: readonly ChangedField[]): readonly ChangedPlace[] {
	const known = new Map(placedFieldsOf(session).map((field) => [keyOf(field), field]));
	const places = new Map<string, { readonly place: string; readonly to: string; readonly what: Set<string> }>();
	for (const changed of fields) {
		const { place, to, name } = known.get(keyOf(changed)) ?? {
			...placeOf(session, changed),
			name: nameOf(session, changed),
		};
		const entry = places.get(to) ?? { place, to, what: new Set() };
		places.set(to, entry);
		entry.what.add(name);
	}
	return [...places.values()].map(({ place, to, what }) => ({ place, to, what: [...what] }));
}

const keyOf = ({ record, field }: { readonly record: string; readonly field: string }) =>
	JSON.stringify([record, field]);

/** Where something is that has no name of its own on the screens: a record that was added, moved or removed, a choice. */
function placeOf(
	{ id, journal }: Session,
	{ stream, record }: ChangedField,
): { readonly place: string; readonly to: string } {
	const address = `/inspections/${id}`;
	const said = words.redaction;
	const kind = recordOf(journal, record)?.kind;
	if (stream === PLAN) {
		if (kind === "case") return { place: said.inCase(caseOf(journal, record).reference), to: address };
		if (kind === "interest") return { place: words.inspection.allocation.title, to: `${address}/allocation` };
		if (kind === "dip-sample") return { place: words.inspection.dipSample.title, to: `${address}/dip-sample` };
		return { place: said.inPlan, to: `${address}/plan` };
	}
	if (stream !== JUDGEMENT) {
		const caseId = recordOf(journal, stream)?.parent ?? "";
		return { place: said.inCase(caseOf(journal, caseId).reference), to: `${address}/cases/${caseId}` };
	}
	return kind === "evidence"
		? { place: said.inEvidence, to: `${address}/evidence` }
		: { place: said.inJudgement, to: `${address}/judgement` };
}

function nameOf({ journal }: Session, { record, field }: ChangedField): string {
	const { fields, kinds, somethingElse } = words.check;
	return fields[field] ?? kinds[recordOf(journal, record)?.kind ?? ""] ?? somethingElse;
}
