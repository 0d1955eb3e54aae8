import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { Member } from "#domain/inspection/team.ts";
import { type Task, TaskList } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";
import { type Joining, useJoining } from "./use-joining.ts";

/** The steps of a member before fieldwork. */
export function Steps({ member }: { readonly member: Member }) {
	const session = useSession();
	const service = useWholeJournal(session, () => inspectionOf(session.journal).service);
	const joining = useJoining(member.id);
	const address = `/inspections/${session.id}`;
	const said = words.joining;
	return (
		<>
			<p className="govuk-body">
				<bdi>{said.whose(service || words.inspection.serviceNotNamed, words.inspection.roles[member.role])}</bdi>
			</p>
			<p className="govuk-body">{said.explained}</p>
			<TaskList
				tasks={[
					joinedTask(joining),
					{ ...keyCheckTask(joining), to: `${address}/join/key-check` },
					{
						text: said.interests.task,
						to: `${address}/join/interests`,
						hint: said.interests.hint,
						...doneOrOpen(joining.interestsDeclared !== undefined),
					},
					{ ...rehearsalTask(joining), to: `${address}/rehearsal` },
					joining.mayOpenCases
						? { text: said.cases.task, to: address, status: said.cases.open(joining.cases) }
						: { text: said.cases.task, status: said.status.notYet },
				]}
			/>
		</>
	);
}

function joinedTask({ lead, compared }: Joining): Task {
	const said = words.joining.joined;
	const who = lead.trim() || said.someone;
	if (compared !== undefined) {
		const hint = said.done(who, sayInstant(compared));
		return { text: said.task, to: "/colleagues", hint, ...doneOrOpen(true) };
	}
	return { text: said.task, to: "/colleagues", hint: said.notCompared(who), ...doneOrOpen(false) };
}

function keyCheckTask({ keyCheck }: Joining): Task {
	const said = words.joining;
	const task = { text: said.keyCheck.task, hint: said.keyCheck.hint };
	return keyCheck.kind === "waiting"
		? { ...task, status: said.status.waiting, tag: "purple" }
		: { ...task, ...doneOrOpen(keyCheck.kind === "done") };
}

function rehearsalTask({ rehearsed, waived }: Joining): Task {
	const said = words.joining.rehearsal;
	const isWaived = rehearsed === undefined && waived !== undefined;
	const hint = isWaived ? said.waived : said.hint;
	return { text: said.task, hint, ...doneOrOpen(rehearsed !== undefined || isWaived) };
}

/** Work that is left has a tag. */
function doneOrOpen(isDone: boolean): Pick<Task, "status" | "tag"> {
	const said = words.joining.status;
	return isDone ? { status: said.done } : { status: said.open, tag: "blue" };
}
