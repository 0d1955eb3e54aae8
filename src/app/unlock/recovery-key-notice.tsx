import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { useWorkspace } from "#app/session/use-session.ts";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** Where a new recovery key is made. */
const makers = ["/this-device/recovery-key", "/this-device/new-keys"];

/** Says that a window was closed before the recovery key was taken down, until a new one is. Asked anew on every screen. */
export function RecoveryKeyNotice() {
	const { vault } = useWorkspace();
	const { pathname } = useLocation();
	const [isMissing, setMissing] = useState(false);
	useEffect(() => {
		if (makers.includes(pathname)) return setMissing(false);
		let isCurrent = true;
		void vault.isRecoveryKeyConfirmed().then((confirmed) => {
			if (isCurrent) setMissing(confirmed.ok && !confirmed.value);
		});
		return () => {
			isCurrent = false;
		};
	}, [vault, pathname]);

	if (!isMissing) return null;
	const said = words.vault.recoveryKey;
	return (
		<NotificationBanner title={words.common.important}>
			<p className="govuk-notification-banner__heading">{said.notTakenDown}</p>
			<p className="govuk-body">{said.notTakenDownExplained}</p>
			<p className="govuk-body">
				<TextLink to="/this-device/recovery-key">{said.renew}</TextLink>
			</p>
		</NotificationBanner>
	);
}
