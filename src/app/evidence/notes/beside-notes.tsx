import { type ReactNode, useId, useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { notesOf } from "#domain/judgement/notes.ts";
import { classNames } from "#ui/class-names.ts";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
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
	const count = useWholeJournal(session, () => notesOf(session.journal, parent).length);
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
					{isOpen ? said.hide : said.show(count)}
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
