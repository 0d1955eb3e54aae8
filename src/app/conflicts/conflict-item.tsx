import { useEffect, useId, useRef } from "react";
import { conflictId, FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useJournal, useSession } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import type { Role } from "#domain/inspection/team.ts";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { howToDecide } from "./how-to-decide.ts";
import type { PlacedConflict } from "./placed-conflicts.ts";

interface ConflictItemProps {
	readonly conflict: PlacedConflict;
	readonly role: Role | undefined;
}

/** One field in conflict: its entries beside each other, keeping one or writing a third, and the way to its control. */
export function ConflictItem({ conflict, role }: ConflictItemProps) {
	const { stream, record, field, name, say, to, isText } = conflict;
	const session = useSession();
	const titleId = useId();
	const { state } = useField(session, { stream, record, field });
	const deciding = useJournal(session, () => howToDecide(session.journal, conflict, role), {}, role);
	const said = words.conflicts;
	const isOpen = state.kind === "conflict";
	return (
		<section aria-labelledby={titleId}>
			<h3 id={titleId} className="govuk-heading-s">
				{name}
			</h3>
			{isText && deciding === "here" ? (
				<WrittenText stream={stream} record={record} field={field} label={said.third} lines={4} />
			) : (
				<FieldNotice stream={stream} record={record} field={field} say={say} isReadOnly={deciding !== "here"} />
			)}
			{isOpen && deciding !== "here" && <p className="govuk-body">{said.deciding[deciding]}</p>}
			{!isOpen && <Decided what={state.kind === "value" && !isText ? say(state.value) : ""} />}
			<p className="govuk-body">
				<TextLink to={`${to}#${encodeURIComponent(conflictId(record, field))}`}>
					{said.toControl} <VisuallyHidden>({name})</VisuallyHidden>
				</TextLink>
			</p>
		</section>
	);
}

/** Takes the focus from the button that is gone once it was pressed. */
function Decided({ what }: { readonly what: string }) {
	const paragraph = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (document.activeElement === document.body) paragraph.current?.focus();
	}, []);
	return (
		<p ref={paragraph} className="govuk-body as-typed" tabIndex={-1}>
			{words.conflicts.decided(what)}
		</p>
	);
}
