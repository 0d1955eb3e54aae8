import { usePart } from "#app/hand-over/use-part.ts";
import { useSession } from "#app/session/use-session.ts";
import type { Member } from "#domain/inspection/team.ts";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { countOpen, useJoining } from "./use-joining.ts";

/** Leads who has joined an inspection to the steps before fieldwork, while any is open. */
export function OpenSteps() {
	const part = usePart();
	return part.kind === "member" ? <StepsOf member={part.member} /> : null;
}

function StepsOf({ member }: { readonly member: Member }) {
	const session = useSession();
	const open = countOpen(useJoining(member.id));
	const said = words.joining;
	if (open === 0) return null;
	return (
		<NotificationBanner>
			<p className="govuk-notification-banner__heading">{said.notice(open)}</p>
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/join`}>{said.toSteps}</TextLink>
			</p>
		</NotificationBanner>
	);
}
