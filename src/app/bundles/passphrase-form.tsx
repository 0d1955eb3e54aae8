import { useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";

interface PassphraseFormProps {
	/** Why the passphrase before did not open the file. */
	readonly problem: KnownProblem | undefined;
	readonly onUnlock: (passphrase: string) => void;
}

/** Asks for the passphrase that a file was sealed with. */
export function PassphraseForm({ problem, onUnlock }: PassphraseFormProps) {
	const typed = useRef("");
	const [isMissing, setMissing] = useState(false);
	const said = words.bundles.passphrase;
	const submit = () => {
		setMissing(typed.current.trim() === "");
		if (typed.current.trim() !== "") onUnlock(typed.current);
	};
	return (
		<Form onSubmit={submit}>
			<PassphraseInput
				label={said.label}
				hint={said.hint}
				error={isMissing ? said.missing : problem && sayInOne(problem)}
				onType={(text) => {
					typed.current = text;
				}}
			/>
			<Button type="submit" look="secondary">
				{said.submit}
			</Button>
		</Form>
	);
}

function sayInOne(problem: KnownProblem): string {
	const { what, todo } = sayProblem(problem);
	return `${what} ${todo}`;
}
