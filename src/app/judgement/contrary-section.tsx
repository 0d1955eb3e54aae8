import { useId, useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { contraryEvidenceOf, isAnswered } from "#domain/judgement/contrary.ts";
import { Details } from "#ui/details.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { ContraryItem, contraryItemId } from "./contrary-item.tsx";

interface ContrarySectionProps {
	readonly id: string;
	readonly mayJudge: boolean;
}

/** What the judgement has to hold against, with the lead's answers; what is not answered comes first. */
export function ContrarySection({ id, mayJudge }: ContrarySectionProps) {
	const session = useSession();
	const titleId = useId();
	const focusNext = useFocusNext();
	const items = useWholeJournal(session, () => contraryEvidenceOf(session.journal));
	const [open, setOpen] = useState<RecordId>();
	const said = words.workbench.contrary;
	// What is being answered stays in its place until that is done.
	const isDone = (item: (typeof items)[number]) => isAnswered(item) && item.id !== open;
	const [done, left] = [items.filter(isDone), items.filter((item) => !isDone(item))];
	const list = (shown: typeof items) => (
		<ul className="evidence-log">
			{shown.map((item) => (
				<ContraryItem
					key={item.id}
					item={item}
					mayJudge={mayJudge}
					isOpen={item.id === open}
					onOpen={() => setOpen(item.id)}
					onDone={() => {
						setOpen(undefined);
						focusNext(contraryItemId(item.id));
					}}
				/>
			))}
		</ul>
	);
	return (
		<section id={id} tabIndex={-1} aria-labelledby={titleId}>
			<h2 id={titleId} className="govuk-heading-m">
				{said.heading}
			</h2>
			<p className="govuk-body">{said.explained}</p>
			{items.length === 0 && <p className="govuk-body">{said.none}</p>}
			{items.length > 0 && left.length === 0 && <p className="govuk-body">{said.allAnswered}</p>}
			{left.length > 0 && (
				<>
					<h3 className="govuk-heading-s">{said.unanswered(left.length)}</h3>
					{!mayJudge && <p className="govuk-body">{said.leadsPart}</p>}
					{list(left)}
				</>
			)}
			{done.length > 0 && <Details summary={said.answered(done.length)}>{list(done)}</Details>}
		</section>
	);
}
