import { personalInText } from "#domain/inspection/personal-content.ts";
import type { Json, RecordId, StreamId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import { textOf } from "#domain/journal/json.ts";
import { ConflictNotice } from "#ui/conflict-notice.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { sayBefore } from "./say-before.ts";
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
 * someone decides; that what stood there was redacted; or that it looks as if it told who a child is.
 */
export function FieldNotice({ stream, record, field, say = textOf, isReadOnly = false }: FieldNoticeProps) {
	const session = useSession();
	const { state, set } = useField(session, { stream, record, field });
	if (state.kind === "redacted") return <InsetText>{words.redaction.stood}</InsetText>;
	if (state.kind === "value") return <PersonalNotice text={textOf(state.value)} />;
	if (state.kind !== "conflict") return null;
	const heads = new Set(state.heads.map(({ id }) => id));
	const entries = historyOf(session.journal, record, field).filter(({ event }) => heads.has(event.id));
	const keep = (id: string) => {
		const kept = state.heads.find((head) => head.id === id)?.value;
		if (kept) set(kept.value);
	};
	return (
		<ConflictNotice
			id={conflictId(record, field)}
			versions={entries.map((entry) => ({
				id: entry.event.id,
				who: entry.who?.name ?? words.assessment.unknownWriter,
				at: entry.at,
				seen: sayBefore(say, entry),
				value: entry.after === undefined ? words.assessment.redacted : say(entry.after) || words.common.history.nothing,
				isRedacted: entry.after === undefined,
			}))}
			onKeep={isReadOnly ? undefined : keep}
		/>
	);
}

function PersonalNotice({ text }: { readonly text: string }) {
	const session = useSession();
	const kinds = personalInText(text);
	if (kinds.length === 0) return null;
	return (
		<div role="status">
			<InsetText>
				{words.redaction.personal(kinds)}{" "}
				<TextLink to={`/inspections/${session.id}/redact`}>{words.redaction.title}</TextLink>
			</InsetText>
		</div>
	);
}
