import { useSession } from "#app/session/use-session.ts";
import type { Redaction } from "#domain/inspection/redaction.ts";
import type { Event } from "#domain/journal/event.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

interface RedactedValueProps {
	readonly event: Event;
	readonly redactions: readonly Redaction[];
}

/** What a history shows in the place of what was redacted, with the way to the certificate. */
export function RedactedValue({ event, redactions }: RedactedValueProps) {
	const session = useSession();
	const redaction = redactions.find(({ events }) => events.some(({ id }) => id === event.id));
	if (!redaction) return words.assessment.redacted;
	return (
		<>
			{words.assessment.redacted}{" "}
			<TextLink to={`/inspections/${session.id}/redactions/${redaction.certificate}`}>
				{words.redaction.certificate}
			</TextLink>
		</>
	);
}
