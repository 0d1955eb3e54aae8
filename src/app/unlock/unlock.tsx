import { useEffect, useRef, useState } from "react";
import { LockedPage } from "#app/shell/locked-page.tsx";
import { Button } from "#ui/button.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { GateProps } from "./gate.tsx";
import { useSecondsUntil } from "./use-seconds-until.ts";

const PASSPHRASE = "passphrase";

export interface UnlockProps extends GateProps {
	readonly onForgotten: () => void;
}

/** Asks for the passphrase of a device that holds work. After wrong ones the button waits, and says how long. */
export function Unlock({ vault, onOpen, onForgotten }: UnlockProps) {
	const passphrase = useRef("");
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly error: string }>();
	const [isBusy, setBusy] = useState(false);
	const [waitUntil, setWaitUntil] = useState<number>();
	const seconds = useSecondsUntil(waitUntil);
	const said = words.vault.unlock;

	useEffect(() => {
		void vault.status().then((status) => setWaitUntil(status.kind === "locked" ? status.waitUntil : undefined));
	}, [vault]);

	const unlock = async () => {
		if (isBusy || seconds > 0) return;
		const refuse = (error: string) => setAttempt((last) => ({ number: (last?.number ?? 0) + 1, error }));
		if (passphrase.current === "") return refuse(said.enterPassphrase);
		setBusy(true);
		const opened = await vault.unlock(passphrase.current);
		if (opened.ok) return onOpen(opened.value);
		const status = await vault.status();
		setWaitUntil(status.kind === "locked" ? status.waitUntil : undefined);
		setBusy(false);
		const { what, todo } = sayProblem(opened.problem);
		return refuse(`${what} ${todo}`);
	};

	return (
		<LockedPage isBusy={isBusy}>
			{attempt && <ErrorSummary key={attempt.number} problems={[{ text: attempt.error, control: PASSPHRASE }]} />}
			<PageHeading title={said.title}>{said.heading}</PageHeading>
			<Form onSubmit={() => void unlock()}>
				<PassphraseInput
					id={PASSPHRASE}
					label={said.passphrase}
					error={attempt?.error}
					onType={(typed) => {
						passphrase.current = typed;
					}}
				/>
				<Button type="submit" unavailable={seconds > 0 ? said.waiting(seconds) : undefined}>
					{isBusy ? words.shell.opening : said.submit}
				</Button>
			</Form>
			<p>
				<Button look="link" onPress={onForgotten}>
					{said.forgotten}
				</Button>
			</p>
		</LockedPage>
	);
}
