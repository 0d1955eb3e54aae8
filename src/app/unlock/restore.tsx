import { useState } from "react";
import { LockedPage } from "#app/shell/locked-page.tsx";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import type { Opened } from "#vault/opened.ts";
import type { GateProps } from "./gate.tsx";
import { OpenCopyForm } from "./open-copy-form.tsx";
import { PassphraseAfterRecovery } from "./passphrase-after-recovery.tsx";

export interface RestoreProps extends GateProps {
	/** Back to setting up. */
	readonly onCancel: () => void;
}

/** Puts everything of an outside copy on an empty device, and opens it. */
export function Restore({ vault, onOpen, onCancel }: RestoreProps) {
	const [recovered, setRecovered] = useState<Opened>();
	const said = words.vault.restore;
	if (recovered) return <PassphraseAfterRecovery vault={vault} onOpen={onOpen} opened={recovered} />;
	return (
		<LockedPage>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<OpenCopyForm
				vault={vault}
				submit={said.submit}
				busy={said.busy}
				onOpen={async (file, key) => {
					const restored = await vault.restore(file, key);
					if (!restored.ok) return restored.problem;
					if (key.kind === "passphrase") await onOpen(restored.value);
					else setRecovered(restored.value);
					return undefined;
				}}
			>
				<Button look="secondary" onPress={onCancel}>
					{said.cancel}
				</Button>
			</OpenCopyForm>
		</LockedPage>
	);
}
