import { useEffect } from "react";
import { Quotable } from "#app/evidence/passage/quotable.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession, useText } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import { sayDate } from "#domain/dates.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { noteKinds } from "#domain/judgement/notes.ts";
import { DateInput } from "#ui/date-input.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { textOfDate } from "#ui/read-date.ts";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";

const said = words.evidence.notes;

const kinds = noteKinds.map((value) => ({ value, label: said.kinds[value] }));

interface NoteFieldsProps {
	/** The assessment's, or the judgement's. */
	readonly stream: StreamId;
	readonly note: RecordId;
}

/** Everything about one note, kept with every key. The first takes the focus. */
export function NoteFields({ stream, note }: NoteFieldsProps) {
	const session = useSession();
	const titleId = `note-title-${note}`;
	const kind = useField(session, { stream, record: note, field: "kind" });
	const date = useText(session, { stream, record: note, field: "date" });
	useEffect(() => void focusControl(titleId), [titleId]);
	const place = { stream, record: note };
	const sayKind = (value: string) => kinds.find((one) => one.value === value)?.label ?? "";
	return (
		<>
			<WrittenText {...place} id={titleId} field="title" label={said.title} lines={1} />
			<FieldNotice {...place} field="kind" say={(value) => sayKind(textOf(value))} />
			<Select
				label={said.kind}
				labelSize="s"
				options={kinds}
				value={textOf(kind.value) || undefined}
				onChoose={(value) => kind.set(value ?? "")}
			/>
			<FieldNotice {...place} field="date" say={(value) => sayDate(textOf(value))} />
			<DateInput
				label={said.date}
				labelSize="s"
				defaultValue={date.defaultValue}
				onType={(typed) => date.onType(textOfDate(typed))}
				onLeave={date.onLeave}
			/>
			<WrittenText {...place} field="met" label={said.met} hint={said.metHint} lines={1} />
			<Quotable record={note} field="text" question="">
				<WrittenText {...place} field="text" label={said.text} hint={words.evidence.noNames} lines={12} />
			</Quotable>
		</>
	);
}
