import { useId, useState } from "react";
import { RemovedRecords } from "#app/session/removed-records.tsx";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { NOTE, notesOf, planNote } from "#domain/judgement/notes.ts";
import { Button } from "#ui/button.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { NoteEntry, noteId } from "./note-entry.tsx";

export interface NotesProps {
	/** The assessment or the judgement: the stream of the notes, and what they belong to. */
	readonly parent: RecordId;
	/** Nothing may be changed now. */
	readonly isReadOnly: boolean;
}

/** The notes of a case, or of the inspection: to read, write, remove and put back. */
export function Notes({ parent, isReadOnly }: NotesProps) {
	const session = useSession();
	const addId = useId();
	const focusNext = useFocusNext();
	const [open, setOpen] = useState<RecordId>();
	const notes = useWholeJournal(session, () => notesOf(session.journal, parent));
	const said = words.evidence.notes;
	const add = () => {
		const id = newId();
		session.apply([planNote(id, parent, session.nextOrder(NOTE, parent))]);
		setOpen(id);
	};
	return (
		<>
			<p className="govuk-body">{said.explained}</p>
			{notes.length === 0 && <p className="govuk-body">{said.none}</p>}
			<ol className="evidence-log">
				{notes.map((note, index) => (
					<NoteEntry
						key={note.id}
						stream={parent}
						note={note}
						number={index + 1}
						isOpen={!isReadOnly && note.id === open}
						isReadOnly={isReadOnly}
						onOpen={() => setOpen(note.id)}
						onDone={() => {
							setOpen(undefined);
							focusNext(noteId(note.id));
						}}
						onRemove={() => {
							session.apply([{ stream: parent, record: note.id, field: REMOVED, value: true }]);
							focusNext(addId);
						}}
					/>
				))}
			</ol>
			{!isReadOnly && (
				<>
					<div id={addId}>
						<Button look="secondary" onPress={add}>
							{said.add}
						</Button>
					</div>
					<RemovedRecords
						kind={NOTE}
						parent={parent}
						summary={said.removed}
						onPutBack={(id) => focusNext(noteId(id))}
					/>
				</>
			)}
		</>
	);
}
