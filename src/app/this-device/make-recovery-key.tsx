import { type ReactNode, useRef, useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { RecoveryKey } from "#app/unlock/recovery-key.tsx";
import type { Result } from "#domain/result.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";

const PASSPHRASE = "passphrase";

export interface MakeRecoveryKeyProps {
	/** Says what is done with it. */
	readonly children: ReactNode;
	/** Heading and button, and the button while it is being done. */
	readonly title: string;
	readonly busy: string;
	/** Gives the new recovery key, as it is printed. */
	readonly onMake: (passphrase: string) => Promise<Result<string, KnownProblem>>;
	/** It was taken down. */
	readonly onDone: () => void;
}

/** Asks for the passphrase, and shows the recovery key that is made for whoever knows it: once. */
export function MakeRecoveryKey({ children, title, busy, onMake, onDone }: MakeRecoveryKeyProps) {
	const { vault } = useWorkspace();
	const passphrase = useRef("");
	const [recoveryKey, setRecoveryKey] = useState<string>();
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly error: string }>();
	const [isBusy, setBusy] = useState(false);

	const make = async () => {
		if (isBusy) return;
		const refuse = (error: string) => setAttempt((last) => ({ number: (last?.number ?? 0) + 1, error }));
		if (passphrase.current === "") return refuse(words.vault.unlock.enterPassphrase);
		setBusy(true);
		const made = await onMake(passphrase.current);
		setBusy(false);
		if (made.ok) return setRecoveryKey(made.value);
		const { what, todo } = sayProblem(made.problem);
		refuse(`${what} ${todo}`);
	};

	if (recoveryKey) return <RecoveryKey vault={vault} recoveryKey={recoveryKey} onDone={onDone} />;
	return (
		<div aria-busy={isBusy}>
			{attempt && <ErrorSummary key={attempt.number} problems={[{ text: attempt.error, control: PASSPHRASE }]} />}
			<PageHeading title={title}>{title}</PageHeading>
			{children}
			<Form onSubmit={() => void make()}>
				<PassphraseInput
					id={PASSPHRASE}
					label={words.vault.unlock.passphrase}
					error={attempt?.error}
					onType={(typed) => {
						passphrase.current = typed;
					}}
				/>
				<Button type="submit">{isBusy ? busy : title}</Button>
			</Form>
		</div>
	);
}
