import { type ReactNode, useRef, useState } from "react";
import { sayInstant } from "#domain/dates.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { FileInput } from "#ui/file-input.tsx";
import { Form } from "#ui/form.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import { Radios } from "#ui/radios.tsx";
import { TextInput } from "#ui/text-input.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { OutsideCopyFacts, OutsideCopyKey } from "#vault/outside-copy.ts";
import type { Vault } from "#vault/vault.ts";

const FILE = "outside-copy";
const KEY = "outside-copy-key";

export interface OpenCopyFormProps {
	readonly vault: Vault;
	/** Words of the button, and while it is being done. */
	readonly submit: string;
	readonly busy: string;
	/** Takes a file that is whole and what is said to open it; gives the problem if it does not. */
	readonly onOpen: (file: File, key: OutsideCopyKey) => Promise<KnownProblem | undefined>;
	/** Buttons beside the main one. */
	readonly children?: ReactNode;
}

/** Chooses an outside copy, which is checked at once, and asks for what opens it. */
export function OpenCopyForm({ vault, submit, busy, onOpen, children }: OpenCopyFormProps) {
	const [chosen, setChosen] = useState<{ readonly file: File; readonly facts: OutsideCopyFacts }>();
	const [kind, setKind] = useState<OutsideCopyKey["kind"]>("passphrase");
	const typed = useRef("");
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly problem: ErrorSummaryProblem }>();
	const [isBusy, setBusy] = useState(false);
	const errorAt = (control: string) => (attempt?.problem.control === control ? attempt.problem.text : undefined);
	const said = words.vault.copy;

	const refuse = (problem: ErrorSummaryProblem) => setAttempt((last) => ({ number: (last?.number ?? 0) + 1, problem }));
	const refuseAt = (control: string, problem: KnownProblem) => {
		const { what, todo } = sayProblem(problem);
		refuse({ control, text: `${what} ${todo}` });
	};

	const choose = async (file: File | undefined) => {
		setChosen(undefined);
		setAttempt(undefined);
		if (!file) return;
		const read = await vault.readOutsideCopy(file);
		if (read.ok) setChosen({ file, facts: read.value });
		else refuseAt(FILE, read.problem);
	};

	const open = async () => {
		if (isBusy) return;
		if (!chosen) return refuse({ control: FILE, text: said.fileMissing });
		if (typed.current === "") return refuse({ control: KEY, text: said.keyMissing });
		setBusy(true);
		const text = typed.current;
		const key: OutsideCopyKey = kind === "passphrase" ? { kind, passphrase: text } : { kind, typed: text };
		const problem = await onOpen(chosen.file, key);
		setBusy(false);
		return problem ? refuseAt(KEY, problem) : setAttempt(undefined);
	};

	const Input = kind === "passphrase" ? PassphraseInput : TextInput;
	return (
		<div aria-busy={isBusy}>
			{attempt && <ErrorSummary key={attempt.number} problems={[attempt.problem]} />}
			<Form onSubmit={() => void open()}>
				<FileInput
					id={FILE}
					label={said.file}
					hint={said.fileHint}
					error={errorAt(FILE)}
					onChoose={(file) => void choose(file)}
				/>
				<div role="status">{chosen && <p className="govuk-body">{sayWhole(chosen.facts)}</p>}</div>
				<Radios
					label={said.opensWith}
					groups={[
						{
							options: [
								{ value: "passphrase", label: said.byPassphrase },
								{ value: "recovery-key", label: said.byRecoveryKey },
							],
						},
					]}
					value={kind}
					onChoose={(value) => {
						typed.current = "";
						setKind(value === "recovery-key" ? "recovery-key" : "passphrase");
					}}
				/>
				<Input
					key={kind}
					id={KEY}
					label={kind === "passphrase" ? said.passphrase : said.recoveryKey}
					hint={said.keyHint}
					error={errorAt(KEY)}
					onType={(text) => {
						typed.current = text;
					}}
				/>
				<ButtonGroup>
					<Button type="submit">{isBusy ? busy : submit}</Button>
					{children}
				</ButtonGroup>
			</Form>
		</div>
	);
}

/** The vault's own journal is no inspection. */
function sayWhole({ made, counts }: OutsideCopyFacts): string {
	return words.vault.copy.whole(sayInstant(made), Math.max(counts.journals - 1, 0), counts.events);
}
