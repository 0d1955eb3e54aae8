import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import type { Created } from "#vault/opened.ts";
import type { GateProps } from "./gate.tsx";
import { GuardedPage } from "./guarded-page.tsx";
import { NewPassphrase } from "./new-passphrase.tsx";
import { RecoveryKey } from "./recovery-key.tsx";

export interface CreateVaultProps extends GateProps {
	readonly onRestore: () => void;
}

/** Sets up an empty device: what a passphrase protects, what is lost with it, choosing one, and the recovery key. */
export function CreateVault({ vault, onOpen, onRestore }: CreateVaultProps) {
	const [created, setCreated] = useState<Created>();
	const said = words.vault.setUp;

	if (created) {
		const { recoveryKey, ...opened } = created;
		return (
			<GuardedPage vault={vault}>
				<RecoveryKey vault={vault} recoveryKey={recoveryKey} onDone={() => void onOpen(opened)} />
			</GuardedPage>
		);
	}
	return (
		<GuardedPage vault={vault}>
			<NewPassphrase
				submit={said.submit}
				busy={words.shell.settingUp}
				onChoose={async ({ passphrase }) => {
					const outcome = await vault.create(passphrase);
					if (!outcome.ok) return outcome.problem;
					setCreated(outcome.value);
					return undefined;
				}}
			>
				<PageHeading title={said.title}>{said.heading}</PageHeading>
				<p className="govuk-body">{said.introduction}</p>
				<WarningText>{said.noWayBack}</WarningText>
			</NewPassphrase>
			<p>
				<Button look="link" onPress={onRestore}>
					{words.vault.restore.offer}
				</Button>
			</p>
		</GuardedPage>
	);
}
