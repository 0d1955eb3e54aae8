import { useNavigate } from "react-router";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { words } from "#ui/words/words.ts";
import { MakeRecoveryKey } from "./make-recovery-key.tsx";

/** Makes a new recovery key, for whoever knows the passphrase, and shows it once. */
export function Component() {
	const { vault } = useWorkspace();
	const navigate = useNavigate();
	const said = words.vault.recoveryKey;
	const places = [
		{ text: words.inspection.all, to: "/" },
		{ text: words.device.title, to: "/this-device" },
	];
	return (
		<Page marking={DEFAULT_MARKING} places={places}>
			<MakeRecoveryKey
				title={said.renew}
				busy={words.vault.change.renewing}
				onMake={(passphrase) => vault.renewRecoveryKey(passphrase)}
				onDone={() => void navigate("/this-device")}
			>
				<p className="govuk-body">{said.renewExplained}</p>
			</MakeRecoveryKey>
		</Page>
	);
}
