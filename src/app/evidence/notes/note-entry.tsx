import { Quotable } from "#app/evidence/passage/quotable.tsx";
import { FieldNotices } from "#app/session/field-notices.tsx";
import { sayDate } from "#domain/dates.ts";
import type { Json, StreamId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { type Note, noteKinds } from "#domain/judgement/notes.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { NoteFields } from "./note-fields.tsx";

interface NoteEntryProps {
	readonly stream: StreamId;
	readonly note: Note;
	readonly number: number;
	readonly isOpen: boolean;
	readonly isReadOnly: boolean;
	readonly onOpen: () => void;
	readonly onDone: () => void;
	readonly onRemove: () => void;
}

export const noteId = (note: string) => `note-${note}`;

const fields = ["title", "kind", "date", "met", "text"] as const;

function sayValue(field: (typeof fields)[number], value: Json): string {
	const text = textOf(value);
	const kind = noteKinds.find((one) => one === text);
	if (field === "kind" && kind) return words.evidence.notes.kinds[kind];
	return field === "date" ? sayDate(text) : text;
}

/** One note: to read, or, once opened, to write. */
export function NoteEntry({ stream, note, number, isOpen, isReadOnly, onOpen, onDone, onRemove }: NoteEntryProps) {
	const said = words.evidence.notes;
	const about = <VisuallyHidden>{said.ofItem(number)}</VisuallyHidden>;
	if (isOpen)
		return (
			<li id={noteId(note.id)} className="evidence">
				<Fieldset label={said.item(number)} labelSize="s">
					<NoteFields stream={stream} note={note.id} />
					<ButtonGroup>
						<Button look="secondary" onPress={onDone}>
							{words.evidence.done} {about}
						</Button>
						<Button look="link" onPress={onRemove}>
							{words.evidence.remove} {about}
						</Button>
					</ButtonGroup>
				</Fieldset>
			</li>
		);
	return (
		<li id={noteId(note.id)} className="evidence">
			<h3 className="govuk-heading-s">{said.titled(number, note.title.trim())}</h3>
			<FieldNotices stream={stream} record={note.id} fields={fields} say={sayValue} isReadOnly={isReadOnly} />
			<p className="govuk-body-s evidence__where">
				{[note.kind && said.kinds[note.kind], note.met.trim(), sayDate(note.date)].filter((part) => part).join(", ")}
			</p>
			<Quotable record={note.id} field="text" question="">
				<p className="govuk-body as-typed">{note.text.trim() || words.evidence.nothingWritten}</p>
			</Quotable>
			{!isReadOnly && (
				<div className="entry-buttons">
					<Button look="link" onPress={onOpen}>
						{words.evidence.change} {about}
					</Button>
					<Button look="link" onPress={onRemove}>
						{words.evidence.remove} {about}
					</Button>
				</div>
			)}
		</li>
	);
}
