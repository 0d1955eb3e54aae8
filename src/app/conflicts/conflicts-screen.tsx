import { useState } from "react";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { inspectionOf, roleOf } from "#domain/inspection/inspection.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { ConflictItem } from "./conflict-item.tsx";
import { type PlacedConflict, placedConflictsOf } from "./placed-conflicts.ts";

/** Everything in the inspection that people entered without seeing each other, side by side, until somebody decides. */
export function Component() {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	const open = useWholeJournal(session, () => placedConflictsOf(session, person));
	const role = useWholeJournal(session, () => roleOf(inspectionOf(session.journal), person));
	const listed = useListed(open);
	const places = [...new Set(listed.map(({ place }) => place))];
	const said = words.conflicts;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<p role="status" className="govuk-body">
				<strong>{said.left(open.length)}</strong>
			</p>
			{places.map((place) => (
				<section key={place}>
					<h2 className="govuk-heading-m">{place}</h2>
					{listed
						.filter((conflict) => conflict.place === place)
						.map((conflict) => (
							<ConflictItem key={keyOf(conflict)} conflict={conflict} role={role} />
						))}
				</section>
			))}
		</>
	);
}

/** What was decided while the screen is open stays in its place: nothing vanishes under the fingers of who writes a third. */
function useListed(open: readonly PlacedConflict[]): readonly PlacedConflict[] {
	const [listed, setListed] = useState(open);
	const added = open.filter((conflict) => !listed.some((known) => keyOf(known) === keyOf(conflict)));
	if (added.length > 0) setListed([...listed, ...added]);
	return listed;
}

const keyOf = ({ record, field }: PlacedConflict) => `${record}\n${field}`;
