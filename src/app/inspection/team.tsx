import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { withRemoved } from "#domain/inspection/removal.ts";
import { words } from "#ui/words/words.ts";
import { AddMember } from "./add-member.tsx";
import { MemberRow } from "./member-row.tsx";

/** Who is on the team, in which role. */
export function Team() {
	const session = useSession();
	const person = useWorkspace().person()?.id;
	const team = useWholeJournal(session, () => inspectionOf(session.journal).team);
	const entries = useWholeJournal(session, () => withRemoved(session.journal, "member"));
	const leads = team.filter(({ role }) => role === "lead-inspector");
	return (
		<section>
			<h2 className="govuk-heading-m">{words.inspection.team.heading}</h2>
			<p className="govuk-body">{words.inspection.team.explained}</p>
			{entries.map(({ id, removed }) => (
				<MemberRow
					key={id}
					member={id}
					isYou={team.some((member) => member.id === id && member.person === person)}
					isRemoved={removed}
					isOnlyLead={leads.length === 1 && leads[0]?.id === id}
				/>
			))}
			<AddMember />
		</section>
	);
}
