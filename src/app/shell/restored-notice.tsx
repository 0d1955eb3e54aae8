import { useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { Button } from "#ui/button.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/**
 * Says once that one copy of the work was gone or damaged and was put back from the other. The last rows of a window that
 * ended suddenly are put back in silence: that is what the second copy is for.
 */
export function RestoredNotice() {
	const { restored } = useWorkspace().own.author.opened;
	const [isRead, setRead] = useState(false);
	const alarms = restored.filter(({ rows, of }) => rows === of);
	if (isRead || alarms.length === 0) return null;
	const said = words.shell.restored;
	return (
		<NotificationBanner title={words.common.important}>
			{alarms.map((alarm) => (
				<p key={alarm.kind} className="govuk-body">
					{said[alarm.kind](alarm.rows)} {alarm.detail && said.detail(alarm.detail)}
				</p>
			))}
			<p className="govuk-body">
				<TextLink to="/this-device/health">{said.look}</TextLink>
			</p>
			<Button look="secondary" onPress={() => setRead(true)}>
				{said.read}
			</Button>
		</NotificationBanner>
	);
}
