import { instantOf } from "#domain/journal/clock.ts";
import type { Json, RecordId, StreamId } from "#domain/journal/event.ts";
import { introductionOf } from "#domain/journal/history.ts";
import { textOf } from "#domain/journal/json.ts";
import { ConflictNotice } from "#ui/conflict-notice.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";
import { useField, useSession } from "./use-session.ts";

/** Id of the notice that shows a conflict: where "what is left" leads. */
export const conflictId = (record: RecordId, field: string): string => `conflict-${record}/${field}`;

interface FieldNoticeProps {
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly field: string;
	/** The words for a value that is not a text of its own. */
	readonly say?: (value: Json) => string;
	/** The person at this device may not decide. */
	readonly isReadOnly?: boolean;
}

/**
 * What a person has to know of a text or choice beside its control: entries of people who did not see each other's, until
 * someone decides, or that what stood there was redacted.
 */
export function FieldNotice({ stream, record, field, say = textOf, isReadOnly = false }: FieldNoticeProps) {
	const session = useSession();
	const { state, set } = useField(session, { stream, record, field });
	if (state.kind === "redacted") return <InsetText>{words.redaction.stood}</InsetText>;
	if (state.kind !== "conflict") return null;
	const keep = (id: string) => {
		const kept = state.heads.find((head) => head.id === id)?.value;
		if (kept) set(kept.value);
	};
	return (
		<ConflictNotice
			id={conflictId(record, field)}
			versions={state.heads.map(({ id, writer, at, value }) => ({
				id,
				who: introductionOf(session.journal, writer)?.name ?? words.assessment.unknownWriter,
				at: instantOf(at),
				value: value ? say(value.value) || words.common.history.nothing : words.assessment.redacted,
				isRedacted: value === undefined,
			}))}
			onKeep={isReadOnly ? undefined : keep}
		/>
	);
}
