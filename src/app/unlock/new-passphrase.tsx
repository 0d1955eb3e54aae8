import { type ReactNode, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { StrengthLine } from "./strength-line.tsx";
import { Suggestion } from "./suggestion.tsx";

const CURRENT = "passphrase-current";
const PASSPHRASE = "passphrase";
const AGAIN = "passphrase-again";

export interface ChosenPassphrase {
	/** As far as it is asked for. */
	readonly current: string;
	readonly passphrase: string;
}

export interface NewPassphraseProps {
	/** Heading and introduction: what has to be mended is said above them. */
	readonly children: ReactNode;
	readonly asksForCurrent?: boolean;
	/** Words of the button, and while it is being done. */
	readonly submit: string;
	readonly busy: string;
	/** Takes the passphrase; gives the problem if it cannot be had. */
	readonly onChoose: (chosen: ChosenPassphrase) => Promise<KnownProblem | undefined>;
}

/** Chooses a passphrase, typed twice, with a suggestion and a word on how hard it is to guess. */
export function NewPassphrase({ children, asksForCurrent = false, submit, busy, onChoose }: NewPassphraseProps) {
	const current = useRef("");
	const again = useRef("");
	const [passphrase, setPassphrase] = useState("");
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly problem: ErrorSummaryProblem }>();
	const [isBusy, setBusy] = useState(false);
	const errorAt = (control: string) => (attempt?.problem.control === control ? attempt.problem.text : undefined);
	const said = words.vault.newPassphrase;

	const choose = async () => {
		if (isBusy) return;
		const refuse = (problem: ErrorSummaryProblem) =>
			setAttempt((last) => ({ number: (last?.number ?? 0) + 1, problem }));
		if (asksForCurrent && current.current === "") {
			return refuse({ control: CURRENT, text: words.vault.unlock.enterPassphrase });
		}
		if (passphrase !== again.current) return refuse({ control: AGAIN, text: said.passphrasesDiffer });
		setBusy(true);
		const problem = await onChoose({ current: current.current, passphrase });
		setBusy(false);
		if (!problem) return setAttempt(undefined);
		const { what, todo } = sayProblem(problem);
		const isOfCurrent = problem.kind === "wrong-passphrase" || problem.kind === "too-many-attempts";
		return refuse({ control: isOfCurrent ? CURRENT : PASSPHRASE, text: `${what} ${todo}` });
	};

	return (
		<div aria-busy={isBusy}>
			{attempt && <ErrorSummary key={attempt.number} problems={[attempt.problem]} />}
			{children}
			<Form onSubmit={() => void choose()}>
				{asksForCurrent && (
					<PassphraseInput
						id={CURRENT}
						label={said.current}
						error={errorAt(CURRENT)}
						onType={(typed) => {
							current.current = typed;
						}}
					/>
				)}
				<Suggestion />
				<PassphraseInput
					id={PASSPHRASE}
					label={asksForCurrent ? said.next : said.passphrase}
					hint={said.passphraseHint}
					error={errorAt(PASSPHRASE)}
					onType={setPassphrase}
				/>
				<StrengthLine passphrase={passphrase} />
				<PassphraseInput
					id={AGAIN}
					label={said.passphraseAgain}
					error={errorAt(AGAIN)}
					onType={(typed) => {
						again.current = typed;
					}}
				/>
				<Button type="submit">{isBusy ? busy : submit}</Button>
			</Form>
		</div>
	);
}
