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
	const said = words.inspection.team;
	const leads = team.filter(({ role }) => role === "lead-inspector");
	const joined = leads.filter((lead) => lead.person !== "");
	const whyKept = leads.length > 1 ? said.onlyLeadJoined : said.onlyLead;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			{entries.map(({ id, removed }) => (
				<MemberRow
					key={id}
					member={id}
					isYou={team.some((member) => member.id === id && member.person === person)}
					isRemoved={removed}
					keptAsLead={joined.length === 1 && joined[0]?.id === id ? whyKept : undefined}
				/>
			))}
			<AddMember />
		</section>
	);
}
