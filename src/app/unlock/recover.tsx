import { useRef, useState } from "react";
import { LockedPage } from "#app/shell/locked-page.tsx";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { Opened } from "#vault/opened.ts";
import type { GateProps } from "./gate.tsx";
import { PassphraseAfterRecovery } from "./passphrase-after-recovery.tsx";

const KEY = "recovery-key";

export interface RecoverProps extends GateProps {
	/** Back to the passphrase. */
	readonly onCancel: () => void;
}

/** For a forgotten passphrase: the recovery key, then a new passphrase. */
export function Recover({ vault, onOpen, onCancel }: RecoverProps) {
	const typed = useRef("");
	const [opened, setOpened] = useState<Opened>();
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly error: string }>();
	const [isBusy, setBusy] = useState(false);
	const said = words.vault.recover;

	const recover = async () => {
		if (isBusy) return;
		setBusy(true);
		const outcome = await vault.unlockWithRecoveryKey(typed.current);
		setBusy(false);
		if (outcome.ok) return setOpened(outcome.value);
		const { what, todo } = sayProblem(outcome.problem);
		setAttempt((last) => ({ number: (last?.number ?? 0) + 1, error: `${what} ${todo}` }));
	};

	if (opened) return <PassphraseAfterRecovery vault={vault} onOpen={onOpen} opened={opened} />;
	return (
		<LockedPage isBusy={isBusy}>
			{attempt && <ErrorSummary key={attempt.number} problems={[{ text: attempt.error, control: KEY }]} />}
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<Form onSubmit={() => void recover()}>
				<TextInput
					id={KEY}
					label={said.recoveryKey}
					hint={said.recoveryKeyHint}
					error={attempt?.error}
					onType={(text) => {
						typed.current = text;
					}}
				/>
				<ButtonGroup>
					<Button type="submit">{isBusy ? words.shell.opening : said.submit}</Button>
					<Button look="secondary" onPress={onCancel}>
						{said.cancel}
					</Button>
				</ButtonGroup>
			</Form>
		</LockedPage>
	);
}
