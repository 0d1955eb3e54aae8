import type { ReactNode } from "react";
import { FollowAssessment } from "#app/case/follow-assessment.tsx";
import { currentInstrument, findInstrument } from "#app/instruments.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { planRehearsal, rehearsalOf } from "#domain/rehearsal/rehearsal.ts";
import { Button } from "#ui/button.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { useOwnMember } from "./use-own-member.ts";

const said = words.rehearsal;

interface RehearsalFrameProps {
	readonly title: string;
	readonly heading: string;
	/** What is shown of the rehearsal once the member has begun it. */
	readonly show: (member: RecordId) => ReactNode;
}

/** What every screen of the rehearsal has around it: that it is one, whose, and where it begins. */
export function RehearsalFrame({ title, heading, show }: RehearsalFrameProps) {
	const session = useSession();
	const member = useOwnMember();
	const rehearsal = useWholeJournal(session, () => member && rehearsalOf(session.journal, member.id));
	const instrument = rehearsal && findInstrument(rehearsal.instrument);
	return (
		<>
			<section className="practice-banner" aria-label={said.title}>
				{said.banner}
			</section>
			<PageHeading title={title} caption={said.caption}>
				{heading}
			</PageHeading>
			<p className="govuk-body">{said.ours}</p>
			{!member && <InsetText>{said.notOnTeam}</InsetText>}
			{member && !rehearsal && <Begin member={member.id} />}
			{rehearsal && !instrument && (
				<p className="govuk-body">{words.assessment.instrumentMissing(rehearsal.instrument)}</p>
			)}
			{member && rehearsal && instrument && (
				<FollowAssessment caseId="" assessment={rehearsal.id} instrument={instrument}>
					{show(member.id)}
				</FollowAssessment>
			)}
		</>
	);
}

function Begin({ member }: { readonly member: RecordId }) {
	const session = useSession();
	return (
		<>
			<p className="govuk-body">{said.begin.explained}</p>
			<p className="govuk-body">{said.apart}</p>
			<Button onPress={() => session.apply(planRehearsal(newId(), member, currentInstrument))}>
				{said.begin.submit}
			</Button>
		</>
	);
}
