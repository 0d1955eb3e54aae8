import { useWorkspace } from "#app/session/use-session.ts";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** Says for as long as it is so that the browser's database cannot be opened, and work goes on in the second copy alone. */
export function MirrorAloneNotice() {
	const { missing } = useWorkspace().own.author.opened;
	if (missing?.copy !== "database") return null;
	const said = words.shell.mirrorAlone;
	return (
		<NotificationBanner title={words.common.important}>
			<p className="govuk-notification-banner__heading">{said.heading}</p>
			<p className="govuk-body">{said.explained(missing.problem.detail)}</p>
			<p className="govuk-body">
				<TextLink to="/this-device/health">{said.makeOutsideCopy}</TextLink>
			</p>
		</NotificationBanner>
	);
}
