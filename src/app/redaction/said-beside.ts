import { allRecordsOf, type SaidField } from "#app/case/say-value.ts";
import type { Session } from "#app/session/session.ts";
import { isThreadDraft, REPLY, REPLY_DRAFT, THREAD } from "#domain/inspection/queries.ts";
import { CARD_STATE, CARD_STEP_DRAFT, cardFields, SAFEGUARDING_CARD } from "#domain/inspection/safeguarding.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { fieldsOf } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";

/** What people write beside the answers of an assessment: comments and queries with their replies, and safeguarding cards. */
export function saidBeside(session: Session, assessment: RecordId): readonly SaidField[] {
	const { redaction: said } = words.review;
	const drafts = fieldsOf(session.journal, assessment).filter(isThreadDraft);
	const threads = allRecordsOf(session, THREAD, assessment).flatMap((thread) => [
		text(thread, "text", said.thread),
		text(thread, REPLY_DRAFT, said.replyDraft),
		...allRecordsOf(session, REPLY, thread).map((reply) => text(reply, "text", said.reply)),
	]);
	const cards = allRecordsOf(session, SAFEGUARDING_CARD, assessment).flatMap((card) => saidOnCard(card));
	return [...drafts.map((field) => text(assessment, field, said.draft)), ...threads, ...cards];
}

function saidOnCard(card: RecordId): readonly SaidField[] {
	const { redaction: said, fields } = words.safeguarding;
	return [
		...cardFields.map((field) => text(card, field, said.field(fields[field]))),
		{ ...text(card, CARD_STATE, said.step), say: (value) => textOf(objectOf(value).said) },
		text(card, CARD_STEP_DRAFT, said.stepDraft),
	];
}

function text(record: RecordId, field: string, name: string): SaidField {
	return { record, field, name, say: textOf };
}
