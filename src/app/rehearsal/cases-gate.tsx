import { Outlet } from "react-router";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { joiningStepsOf } from "#domain/handover/joining.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { keptFromCases } from "#domain/rehearsal/kept-from-cases.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { type Task, TaskList } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";

const said = words.rehearsal.gate;

/** The screens of the cases, for who has joined only once they have done what comes before. */
export function Component() {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	const kept = useWholeJournal(session, () => keptFromCases(session.journal, person));
	return kept === undefined ? <Outlet /> : <StepsFirst member={kept} />;
}

/** What a member has still to do before cases open, and where. */
function StepsFirst({ member }: { readonly member: RecordId }) {
	const session = useSession();
	const steps = useWholeJournal(session, () => joiningStepsOf(session.journal, member));
	const address = `/inspections/${session.id}`;
	const task = (isDone: boolean, done: string): Pick<Task, "status" | "tag"> =>
		isDone ? { status: done } : { status: said.toDo, tag: "blue" };
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<TaskList
				tasks={[
					{
						text: said.interests,
						hint: said.interestsHint,
						to: `${address}/join/interests`,
						...task(steps.interestsDeclared !== undefined, said.done),
					},
					{
						text: said.rehearsal,
						hint: said.rehearsalHint,
						to: `${address}/rehearsal`,
						...task(
							steps.rehearsed !== undefined || steps.waived !== undefined,
							steps.waived ? said.waived : said.done,
						),
					},
				]}
			/>
		</>
	);
}
