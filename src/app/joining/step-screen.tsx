import type { ReactNode } from "react";
import { usePart } from "#app/hand-over/use-part.ts";
import { useSession } from "#app/session/use-session.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import type { Member } from "#domain/inspection/team.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

interface StepScreenProps {
	readonly title: string;
	readonly show: (member: Member) => ReactNode;
}

/** One step before fieldwork, for a member who has joined, and the way back to all steps. */
export function StepScreen({ title, show }: StepScreenProps) {
	const session = useSession();
	const part = usePart();
	if (part.kind !== "member") return <NotHere />;
	return (
		<>
			<PageHeading title={title} caption={words.joining.title}>
				{title}
			</PageHeading>
			{show(part.member)}
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/join`}>{words.joining.back}</TextLink>
			</p>
		</>
	);
}
