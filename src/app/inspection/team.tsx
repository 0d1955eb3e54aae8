import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { withRemoved } from "#domain/inspection/removal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { AddMember } from "./add-member.tsx";
import { MemberRow } from "./member-row.tsx";

/** Who is on the team, in which role. */
export function Team() {
	const session = useSession();
	const person = useWorkspace().person()?.id;
	const { team, engagement } = useWholeJournal(session, () => inspectionOf(session.journal));
	const entries = useWholeJournal(session, () => withRemoved(session.journal, "member"));
	const isHandedOver = engagement === "inspection";
	const isYou = (id: RecordId) => team.some((member) => member.id === id && member.person === person);
	const said = words.inspection.team;
	const leads = team.filter(({ role }) => role === "lead-inspector");
	const joined = leads.filter((lead) => lead.person !== "");
	const whyKept = leads.length > 1 ? said.onlyLeadJoined : said.onlyLead;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/rehearsal`}>{words.rehearsal.toRehearsal}</TextLink>
			</p>
			{isHandedOver && (
				<p className="govuk-body">
					{words.devices.member.explained} <TextLink to="/colleagues">{words.devices.book.title}</TextLink>
				</p>
			)}
			{entries.map(({ id, removed }) => (
				<MemberRow
					key={id}
					member={id}
					isYou={isYou(id)}
					isRemoved={removed}
					asksForDevice={isHandedOver && !isYou(id)}
					keptAsLead={joined.length === 1 && joined[0]?.id === id ? whyKept : undefined}
				/>
			))}
			<AddMember />
		</section>
	);
}
