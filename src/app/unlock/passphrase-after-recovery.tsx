import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import type { Opened } from "#vault/opened.ts";
import type { GateProps } from "./gate.tsx";
import { GuardedPage } from "./guarded-page.tsx";
import { NewPassphrase } from "./new-passphrase.tsx";

export interface PassphraseAfterRecoveryProps extends GateProps {
	readonly opened: Opened;
}

/** The recovery key opened the vault: a passphrase to open it from now on. */
export function PassphraseAfterRecovery({ vault, onOpen, opened }: PassphraseAfterRecoveryProps) {
	const said = words.vault.recover;
	return (
		<GuardedPage vault={vault}>
			<NewPassphrase
				submit={said.setPassphrase}
				busy={words.shell.opening}
				onChoose={async ({ passphrase }) => {
					const set = await vault.setPassphrase(passphrase);
					if (!set.ok) return set.problem;
					await onOpen(opened);
					return undefined;
				}}
			>
				<PageHeading title={said.newPassphrase}>{said.newPassphrase}</PageHeading>
				<p className="govuk-body">{said.newPassphraseExplained}</p>
			</NewPassphrase>
		</GuardedPage>
	);
}
