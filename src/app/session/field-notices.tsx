import type { Json, RecordId, StreamId } from "#domain/journal/event.ts";
import { fieldOf } from "#domain/journal/view.ts";
import { FieldNotice } from "./field-notice.tsx";
import { useJournal, useSession } from "./use-session.ts";

interface FieldNoticesProps<Field extends string> {
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly fields: readonly Field[];
	readonly say: (field: Field, value: Json) => string;
	readonly isReadOnly?: boolean;
}

/** What a person has to know of the fields of a record that is shown to read: conflicts to decide, and what was redacted. */
export function FieldNotices<Field extends string>(props: FieldNoticesProps<Field>) {
	const { stream, record, fields, say, isReadOnly = false } = props;
	const session = useSession();
	const noted = useJournal(
		session,
		() => fields.filter((field) => ["conflict", "redacted"].includes(fieldOf(session.journal, record, field).kind)),
		{ record },
	);
	return noted.map((field) => (
		<FieldNotice key={field} {...{ stream, record, field, isReadOnly }} say={(value) => say(field, value)} />
	));
}
