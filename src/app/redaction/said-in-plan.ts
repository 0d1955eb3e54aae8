import { allRecordsOf, type SaidField } from "#app/case/say-value.ts";
import type { Session } from "#app/session/session.ts";
import { REDRAW_REASON } from "#domain/inspection/dip-sample.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { INTEREST_REASON, interestsOf, WITHDRAWAL_REASON } from "#domain/inspection/interests.ts";
import { FURTHER_RULING, rulingTexts } from "#domain/inspection/rulings.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { words } from "#ui/words/words.ts";

const text = (record: RecordId, field: string, name: string): SaidField => ({ record, field, name, say: textOf });

/** What the lead wrote in the further rulings. */
export function saidInRulings(session: Session): readonly SaidField[] {
	const said = words.inspection.furtherRulings;
	return allRecordsOf(session, FURTHER_RULING, INSPECTION).flatMap((record, index) =>
		rulingTexts.map((field) => text(record, field, `${said.one(index + 1)}: ${said[field]}`)),
	);
}

/** Why conflicts of interest were declared and withdrawn. */
export function saidInInterests({ journal }: Session): readonly SaidField[] {
	const said = words.inspection.allocation.interests;
	return interestsOf(journal).flatMap(({ id }) => [
		text(id, INTEREST_REASON, said.reasonName),
		text(id, WITHDRAWAL_REASON, said.withdrawWhy),
	]);
}

/** Why cases were drawn again. */
export function saidInDraws(session: Session): readonly SaidField[] {
	return allRecordsOf(session, "dip-sample", INSPECTION).map((record) =>
		text(record, REDRAW_REASON, words.inspection.dipSample.reason),
	);
}
