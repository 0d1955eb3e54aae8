import { useSession } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import type { Entry } from "#domain/journal/history.ts";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

/** The way from an entry of a history to redacting it. */
export function ToRedact({ entry: { event, at }, what }: { readonly entry: Entry; readonly what: string }) {
	const session = useSession();
	return (
		<TextLink to={`/inspections/${session.id}/redact/${encodeURIComponent(event.id)}`}>
			{words.redaction.toRedact} <VisuallyHidden>{words.redaction.entry(what, sayInstant(at))}</VisuallyHidden>
		</TextLink>
	);
}
