import { useRef, useState } from "react";
import { LockedPage } from "#app/shell/locked-page.tsx";
import { Button } from "#ui/button.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { GateProps } from "./gate.tsx";

const PASSPHRASE = "passphrase";

/** Asks for the passphrase of a device that holds work. */
export function Unlock({ vault, onOpen }: GateProps) {
	const passphrase = useRef("");
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly error: string }>();
	const [isBusy, setBusy] = useState(false);

	const unlock = async () => {
		if (isBusy) return;
		const refuse = (error: string) => setAttempt((last) => ({ number: (last?.number ?? 0) + 1, error }));
		if (passphrase.current === "") return refuse(words.vault.unlock.enterPassphrase);
		setBusy(true);
		const opened = await vault.unlock(passphrase.current);
		setBusy(false);
		if (opened.ok) return onOpen(opened.value);
		const { what, todo } = sayProblem(opened.problem);
		return refuse(`${what} ${todo}`);
	};

	return (
		<LockedPage isBusy={isBusy}>
			{attempt && <ErrorSummary key={attempt.number} problems={[{ text: attempt.error, control: PASSPHRASE }]} />}
			<PageHeading title={words.vault.unlock.title}>{words.vault.unlock.heading}</PageHeading>
			<Form onSubmit={() => void unlock()}>
				<PassphraseInput
					id={PASSPHRASE}
					label={words.vault.unlock.passphrase}
					error={attempt?.error}
					onType={(typed) => {
						passphrase.current = typed;
					}}
				/>
				<Button type="submit">{isBusy ? words.shell.opening : words.vault.unlock.submit}</Button>
			</Form>
		</LockedPage>
	);
}
