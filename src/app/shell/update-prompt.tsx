import { useUpdate } from "#offline/use-update.ts";
import { Button } from "#ui/button.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** Says that a newer version waits. It never takes over by itself. */
export function UpdatePrompt() {
	const { status, apply } = useUpdate();
	if (status.kind === "reload-refused")
		return (
			<NotificationBanner title={words.common.important}>{words.shell.reloadRefused(status.detail)}</NotificationBanner>
		);
	if (status.kind !== "update-ready") return null;
	return (
		<NotificationBanner title={words.common.important}>
			<p className="govuk-notification-banner__heading">{words.shell.updateReady}</p>
			<Button onPress={apply}>{words.shell.updateNow}</Button>
			<p className="govuk-body">
				<TextLink to="/this-device">{words.shell.notDuringThisInspection}</TextLink>
			</p>
		</NotificationBanner>
	);
}
