import { useId } from "react";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useJournal, useSession, useText } from "#app/session/use-session.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { TextArea } from "#ui/text-area.tsx";
import { TextInput } from "#ui/text-input.tsx";

interface WrittenTextProps {
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

/** A text of the judgement's stream, kept with every key. Texts in conflict are shown above the box that settles them. */
export function WrittenText({ record, field, lines, id, ...named }: WrittenTextProps) {
	const session = useSession();
	const text = useText(session, { stream: JUDGEMENT, record, field });
	const ownId = useId();
	const shared = { ...named, ...text, id: id ?? ownId, labelSize: "s" as const };
	return (
		<>
			<FieldNotice stream={JUDGEMENT} record={record} field={field} />
			{lines === 1 ? <TextInput {...shared} /> : <TextArea {...shared} lines={lines} />}
		</>
	);
}

interface ReadTextProps extends Pick<WrittenTextProps, "record" | "field"> {
	readonly ifNothing: string;
}

/** The same text for those who may only read it. */
export function ReadText({ record, field, ifNothing }: ReadTextProps) {
	const session = useSession();
	const text = useJournal(session, () => session.shownText(record, field), { record, field });
	return (
		<>
			<FieldNotice stream={JUDGEMENT} record={record} field={field} isReadOnly />
			<p className="govuk-body as-typed">{text.trim() || ifNothing}</p>
		</>
	);
}
