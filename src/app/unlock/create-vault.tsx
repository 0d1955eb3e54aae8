import { useRef, useState } from "react";
import { LockedPage } from "#app/shell/locked-page.tsx";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { GateProps } from "./gate.tsx";

const PASSPHRASE = "passphrase";
const AGAIN = "passphrase-again";

/** Sets up an empty device: what a passphrase protects, what is lost with it, and choosing one. */
export function CreateVault({ vault, onOpen }: GateProps) {
	const typed = useRef({ passphrase: "", again: "" });
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly problem: ErrorSummaryProblem }>();
	const [isBusy, setBusy] = useState(false);
	const errorAt = (control: string) => (attempt?.problem.control === control ? attempt.problem.text : undefined);

	const create = async () => {
		if (isBusy) return;
		const refuse = (problem: ErrorSummaryProblem) =>
			setAttempt((last) => ({ number: (last?.number ?? 0) + 1, problem }));
		const { passphrase, again } = typed.current;
		if (passphrase !== again) return refuse({ control: AGAIN, text: words.vault.setUp.passphrasesDiffer });
		setBusy(true);
		const created = await vault.create(passphrase);
		setBusy(false);
		if (created.ok) return onOpen(created.value);
		const { what, todo } = sayProblem(created.problem);
		return refuse({ control: PASSPHRASE, text: `${what} ${todo}` });
	};

	return (
		<LockedPage isBusy={isBusy}>
			{attempt && <ErrorSummary key={attempt.number} problems={[attempt.problem]} />}
			<PageHeading title={words.vault.setUp.title}>{words.vault.setUp.heading}</PageHeading>
			<p className="govuk-body">{words.vault.setUp.introduction}</p>
			<WarningText>{words.vault.setUp.noWayBack}</WarningText>
			<Form onSubmit={() => void create()}>
				<PassphraseInput
					id={PASSPHRASE}
					label={words.vault.setUp.passphrase}
					hint={words.vault.setUp.passphraseHint}
					error={errorAt(PASSPHRASE)}
					onType={(passphrase) => {
						typed.current = { ...typed.current, passphrase };
					}}
				/>
				<PassphraseInput
					id={AGAIN}
					label={words.vault.setUp.passphraseAgain}
					error={errorAt(AGAIN)}
					onType={(again) => {
						typed.current = { ...typed.current, again };
					}}
				/>
				<Button type="submit">{isBusy ? words.shell.settingUp : words.vault.setUp.submit}</Button>
			</Form>
		</LockedPage>
	);
}
