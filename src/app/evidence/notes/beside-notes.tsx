import { type ReactNode, useEffect, useEffectEvent, useId, useState } from "react";
import { useLocation } from "react-router";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { notesOf } from "#domain/judgement/notes.ts";
import { classNames } from "#ui/class-names.ts";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { noteId } from "./note-entry.tsx";
import { Notes, type NotesProps } from "./notes.tsx";

interface BesideNotesProps extends NotesProps {
	readonly children: ReactNode;
}

/** Work with the notes beside it, once they are opened: to its right where there is room, otherwise below it. */
export function BesideNotes({ parent, isReadOnly, children }: BesideNotesProps) {
	const session = useSession();
	const panelId = useId();
	const focusNext = useFocusNext();
	const [isOpen, setOpen] = useState(false);
	const notes = useWholeJournal(session, () => notesOf(session.journal, parent).map(({ id }) => id));
	const location = useLocation();
	/** A link that names a note leads to it, also while the notes are hidden. */
	const arrive = useEffectEvent((hash: string) => {
		const sought = notes.map(noteId).find((id) => hash === `#${id}`);
		if (sought === undefined) return;
		setOpen(true);
		focusNext(sought);
	});
	useEffect(() => arrive(location.hash), [location]);
	const said = words.evidence.notes;
	return (
		<>
			<p>
				<button
					type="button"
					className="govuk-button govuk-button--secondary"
					aria-expanded={isOpen}
					aria-controls={panelId}
					onClick={() => {
						setOpen(!isOpen);
						if (!isOpen) focusNext(panelId);
					}}
				>
					{isOpen ? said.hide : said.show(notes.length)}
				</button>
			</p>
			<div className={classNames("beside-notes", isOpen && "beside-notes--open")}>
				<div>{children}</div>
				<section id={panelId} className="beside-notes__notes" aria-label={said.heading} hidden={!isOpen}>
					{isOpen && (
						<>
							<h2 className="govuk-heading-m">{said.heading}</h2>
							<Notes parent={parent} isReadOnly={isReadOnly} />
						</>
					)}
				</section>
			</div>
		</>
	);
}
