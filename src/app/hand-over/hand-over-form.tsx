import { Points } from "#app/redaction/points.tsx";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { workEverOf } from "#domain/handover/allocated-work.ts";
import { handOverContent } from "#domain/handover/hand-over-content.ts";
import { reviewOf } from "#domain/inspection/review.ts";
import type { Member } from "#domain/inspection/team.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";
import { MakeForLead } from "./make-for-lead.tsx";
import { sayWork } from "./say-work.ts";

/** Hands a member's work over to the lead: what is in the file, in words, and making it. */
export function HandOverForm({ member }: { readonly member: Member }) {
	const session = useSession();
	const cases = useWholeJournal(session, () => sayCases(session.journal, member.id));
	const said = words.handOver.member;
	return (
		<>
			<p className="govuk-body">{said.explained}</p>
			<h2 className="govuk-heading-m">{said.holds}</h2>
			<Points points={cases.length === 0 ? [said.noCases] : cases} />
			<p className="govuk-body">{said.beside}</p>
			<MakeForLead
				purpose={{ kind: "hand-over", member: member.id }}
				content={(journal, device) => handOverContent(journal, member.id, device)}
				label={said.make}
				made={said.done}
			>
				<p className="govuk-body">{said.thenReceipt}</p>
			</MakeForLead>
		</>
	);
}

/** The cases that go, each with how far it is: what is not ready goes as well. */
function sayCases(journal: Journal, member: RecordId): readonly string[] {
	const said = words.handOver.member;
	return workEverOf(journal, member)
		.filter(({ assessment }) => recordOf(journal, assessment) !== undefined)
		.map((work) => {
			const { state } = reviewOf(journal, work.assessment);
			const isReady = state === "ready" || state === "signed-off";
			const progress = words.review.states[state];
			return (isReady ? said.ready : said.notReady)(sayWork(journal, work), progress);
		});
}
