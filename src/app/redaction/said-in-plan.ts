import { allRecordsOf, type SaidField } from "#app/case/say-value.ts";
import type { Session } from "#app/session/session.ts";
import { isRedrawDraft, REDRAW_REASON } from "#domain/inspection/dip-sample.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import {
	INTEREST_REASON,
	interestsOf,
	isInterestDraft,
	WITHDRAWAL_DRAFT,
	WITHDRAWAL_REASON,
} from "#domain/inspection/interests.ts";
import { FURTHER_RULING, rulingTexts } from "#domain/inspection/rulings.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { fieldsOf } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";

const text = (record: RecordId, field: string, name: string): SaidField => ({ record, field, name, say: textOf });

/** What the lead wrote in the further rulings. */
export function saidInRulings(session: Session): readonly SaidField[] {
	const said = words.inspection.furtherRulings;
	return allRecordsOf(session, FURTHER_RULING, INSPECTION).flatMap((record, index) =>
		rulingTexts.map((field) => text(record, field, `${said.one(index + 1)}: ${said[field]}`)),
	);
}

/** Why conflicts of interest were declared and withdrawn, and what is being written of that. */
export function saidInInterests({ journal }: Session): readonly SaidField[] {
	const said = words.inspection.allocation.interests;
	return [
		...draftsIn(journal, isInterestDraft).map((field) => text(INSPECTION, field, said.reasonName)),
		...interestsOf(journal).flatMap(({ id }) => [
			text(id, INTEREST_REASON, said.reasonName),
			text(id, WITHDRAWAL_REASON, said.withdrawWhy),
			text(id, WITHDRAWAL_DRAFT, said.withdrawWhy),
		]),
	];
}

/** Why cases were drawn again, and what is being written of that. */
export function saidInDraws(session: Session): readonly SaidField[] {
	const { reason } = words.inspection.dipSample;
	return [
		...draftsIn(session.journal, isRedrawDraft).map((field) => text(INSPECTION, field, reason)),
		...allRecordsOf(session, "dip-sample", INSPECTION).map((record) => text(record, REDRAW_REASON, reason)),
	];
}

function draftsIn(journal: Journal, isDraft: (field: string) => boolean): readonly string[] {
	return fieldsOf(journal, INSPECTION).filter(isDraft);
}
