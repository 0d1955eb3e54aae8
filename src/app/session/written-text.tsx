import { useId } from "react";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import { TextArea } from "#ui/text-area.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { FieldNotice } from "./field-notice.tsx";
import { useJournal, useSession, useText } from "./use-session.ts";

interface WrittenTextProps {
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly field: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
	/** For links that lead here. */
	readonly id?: string | undefined;
	/** Lines to begin with; 1 for a text that stays on its line. */
	readonly lines: number;
}

/** A text of an inspection, kept with every key. Texts in conflict are shown above the box that settles them. */
export function WrittenText({ stream, record, field, lines, id, ...named }: WrittenTextProps) {
	const session = useSession();
	const text = useText(session, { stream, record, field });
	const ownId = useId();
	const shared = { ...named, ...text, id: id ?? ownId, labelSize: "s" as const };
	return (
		<>
			<FieldNotice stream={stream} record={record} field={field} />
			{lines === 1 ? <TextInput {...shared} /> : <TextArea {...shared} lines={lines} />}
		</>
	);
}

interface ReadTextProps extends Pick<WrittenTextProps, "stream" | "record" | "field"> {
	readonly ifNothing: string;
}

/** The same text for those who may only read it. */
export function ReadText({ stream, record, field, ifNothing }: ReadTextProps) {
	const session = useSession();
	const text = useJournal(session, () => session.shownText(record, field), { record, field });
	return (
		<>
			<FieldNotice stream={stream} record={record} field={field} isReadOnly />
			<p className="govuk-body as-typed">{text.trim() || ifNothing}</p>
		</>
	);
}
