import { useEffect } from "react";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession, useText } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import { sayDate } from "#domain/dates.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { recordStates } from "#domain/judgement/records-seen.ts";
import { recordStateWords } from "#domain/judgement/say-record-seen.ts";
import { DateInput } from "#ui/date-input.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Radios } from "#ui/radios.tsx";
import { textOfDate } from "#ui/read-date.ts";
import { words } from "#ui/words/words.ts";

const said = words.evidence.records;

const states = recordStates.map((value) => ({ value, label: recordStateWords[value] }));

interface RecordFieldsProps {
	readonly stream: StreamId;
	readonly entry: RecordId;
}

/** Everything about one record that was looked for, kept as it is given. The first field takes the focus. */
export function RecordFields({ stream, entry }: RecordFieldsProps) {
	const session = useSession();
	const textId = `record-text-${entry}`;
	const place = { stream, record: entry };
	const state = useField(session, { ...place, field: "state" });
	const date = useText(session, { ...place, field: "date" });
	useEffect(() => void focusControl(textId), [textId]);
	const sayState = (value: string) => states.find((one) => one.value === value)?.label ?? "";
	return (
		<>
			<WrittenText {...place} id={textId} field="text" label={said.text} hint={said.textHint} lines={1} />
			<FieldNotice {...place} field="state" say={(value) => sayState(textOf(value))} />
			<Radios
				label={said.state}
				labelSize="s"
				groups={[{ options: states }]}
				value={textOf(state.value) || undefined}
				onChoose={state.set}
				onClear={() => state.set(null)}
			/>
			<WrittenText {...place} field="reason" label={said.reason} hint={said.reasonHint} lines={2} />
			<FieldNotice {...place} field="date" say={(value) => sayDate(textOf(value))} />
			<DateInput
				label={said.date}
				labelSize="s"
				defaultValue={date.defaultValue}
				onType={(typed) => date.onType(textOfDate(typed))}
				onLeave={date.onLeave}
			/>
		</>
	);
}
