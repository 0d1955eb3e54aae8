import { useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { NewPassphrase } from "#app/unlock/new-passphrase.tsx";
import { Details } from "#ui/details.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** The passphrase of this device, to be changed, and the ways to a new recovery key and to new vault keys. */
export function ChangePassphrase() {
	const { vault } = useWorkspace();
	const [changes, setChanges] = useState(0);
	const said = words.vault.change;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			{changes > 0 && (
				<NotificationBanner key={`said ${changes}`} kind="success">
					{said.changed}
				</NotificationBanner>
			)}
			<Details key={changes} summary={said.change}>
				<NewPassphrase
					asksForCurrent
					submit={said.change}
					busy={said.changing}
					onChoose={async ({ current, passphrase }) => {
						const changed = await vault.changePassphrase(current, passphrase);
						if (!changed.ok) return changed.problem;
						setChanges(changes + 1);
						return undefined;
					}}
				>
					<p className="govuk-body">{said.changeExplained}</p>
				</NewPassphrase>
			</Details>
			<p className="govuk-body">
				<TextLink to="/this-device/recovery-key">{words.vault.recoveryKey.renew}</TextLink>
			</p>
			<p className="govuk-body">
				<TextLink to="/this-device/new-keys">{words.vault.newKeys.make}</TextLink>
			</p>
		</section>
	);
}
