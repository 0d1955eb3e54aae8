import { useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { Radios } from "#ui/radios.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { lengthOfPassphrase, SHORTEST_PASSPHRASE } from "#vault/passphrase-length.ts";
import { ExportOutcome } from "./export-outcome.tsx";
import type { Format } from "./formats.ts";
import { MissingCharacters } from "./missing-characters.tsx";
import { AGAIN, PASSPHRASE, Protection } from "./protection.tsx";
import { sayFormat } from "./say-format.ts";
import { useExport } from "./use-export.ts";

interface ExportFormProps {
	readonly formats: readonly Format[];
	/** Whether the file holds what must not be read by others: then it is protected where that can be, and where not it says so. */
	readonly isConfidential: boolean;
	readonly marking: string;
}

/** Makes the file of one document in the format that is chosen, and hands it over to the browser as a download. */
export function ExportForm({ formats, isConfidential, marking }: ExportFormProps) {
	const { state, start, cancel } = useExport();
	const [chosen, setChosen] = useState(formats[0]);
	const [isOpen, setOpen] = useState(false);
	const [passphrase, setPassphrase] = useState("");
	const again = useRef("");
	const [made, setMade] = useState(0);
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly ErrorSummaryProblem[] });
	const errorAt = (control: string) => attempt.problems.find((problem) => problem.control === control)?.text;
	const said = words.reports;
	if (!chosen) throw new Error("A document is offered that no exporter takes");

	const asksForPassphrase = isConfidential && chosen.canProtect;
	const isProtected = asksForPassphrase && !isOpen;
	const isLaidOpen = isConfidential && !isProtected;
	const isRunning = state.kind === "running";
	const { name } = sayFormat(chosen.id);

	const submit = () => {
		if (isRunning) return cancel();
		const problems = isProtected ? findPassphraseProblems(passphrase, again.current) : [];
		setAttempt(({ number }) => ({ number: number + 1, problems }));
		if (problems.length > 0) return;
		start(chosen.make, isProtected ? passphrase : undefined);
		setMade(made + 1);
		setPassphrase("");
		again.current = "";
	};

	return (
		<div aria-busy={isRunning}>
			{attempt.problems.length > 0 && <ErrorSummary key={attempt.number} problems={attempt.problems} />}
			<Form onSubmit={submit}>
				{formats.length > 1 && (
					<Radios
						label={said.format}
						groups={[{ options: formats.map(({ id }) => ({ value: id, ...sayFormat(id) })) }]}
						value={chosen.id}
						onChoose={(id) => setChosen(formats.find((format) => format.id === id))}
					/>
				)}
				{asksForPassphrase && (
					<Protection
						isOpen={isOpen}
						onChoose={setOpen}
						marking={marking}
						passphrase={passphrase}
						onType={setPassphrase}
						again={again}
						errorAt={errorAt}
						made={made}
					/>
				)}
				<MissingCharacters key={chosen.id} format={chosen} />
				{isConfidential && !chosen.canProtect && <WarningText>{said.protection.cannot(marking)}</WarningText>}
				{/* One button for both, so that the focus stays on it. */}
				<Button type="submit" look={isRunning ? "secondary" : isLaidOpen ? "warning" : "primary"}>
					{isRunning ? said.cancel : isLaidOpen ? said.exportOpen(name) : said.export(name)}
				</Button>
			</Form>
			<ExportOutcome state={state} format={name} />
		</div>
	);
}

function findPassphraseProblems(passphrase: string, again: string): readonly ErrorSummaryProblem[] {
	if (lengthOfPassphrase(passphrase) < SHORTEST_PASSPHRASE) {
		const { what, todo } = sayProblem({ kind: "passphrase-too-short", minimum: SHORTEST_PASSPHRASE });
		return [{ control: PASSPHRASE, text: `${what} ${todo}` }];
	}
	return passphrase === again ? [] : [{ control: AGAIN, text: words.vault.newPassphrase.passphrasesDiffer }];
}
