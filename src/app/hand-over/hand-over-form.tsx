import { Points } from "#app/redaction/points.tsx";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { workEverOf } from "#domain/handover/allocated-work.ts";
import { handOverContent } from "#domain/handover/hand-over-content.ts";
import { reviewOf } from "#domain/inspection/review.ts";
import type { Member } from "#domain/inspection/team.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";
import { words } from "#ui/words/words.ts";
import { BundleFile } from "./bundle-file.tsx";
import { makeBundle } from "./make-bundle.ts";
import { MakeButton, MakingOutcome } from "./making-outcome.tsx";
import { OpenedBy } from "./opened-by.tsx";
import { sayWork } from "./say-work.ts";
import { useMaking } from "./use-making.ts";
import { useToLead } from "./use-to-lead.ts";

/** Hands a member's work over to the lead: what is in the file and who can open it, in words, and making it. */
export function HandOverForm({ member }: { readonly member: Member }) {
	const workspace = useWorkspace();
	const session = useSession();
	const toLead = useToLead();
	const cases = useWholeJournal(session, () => sayCases(session.journal, member.id));
	const making = useMaking<File>();
	const said = words.handOver.member;

	const make = () =>
		making.start(async ({ signal }) => {
			const wanted = {
				inspection: session.id,
				purpose: { kind: "hand-over", member: member.id },
				content: () => handOverContent(session.journal, member.id, session.author.opened.device),
				to: { kind: "recipients", recipients: toLead.recipients },
			} as const;
			const made = await makeBundle(workspace, wanted, { signal });
			return made.ok ? { ok: true, value: made.value.file } : made;
		});

	return (
		<>
			<p className="govuk-body">{said.explained}</p>
			<h2 className="govuk-heading-m">{said.holds}</h2>
			<Points points={cases.length === 0 ? [said.noCases] : cases} />
			<p className="govuk-body">{said.beside}</p>
			<h2 className="govuk-heading-m">{said.opens}</h2>
			<OpenedBy {...toLead} />
			{toLead.leads.length > 0 && <MakeButton making={making} onMake={make} label={said.make} />}
			<MakingOutcome state={making.state}>
				{(file) => (
					<>
						<p className="govuk-body">{said.done}</p>
						<BundleFile file={file} isSavedAtOnce />
						<p className="govuk-body">{said.thenReceipt}</p>
					</>
				)}
			</MakingOutcome>
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
