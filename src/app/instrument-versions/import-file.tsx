import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FileInput } from "#ui/file-input.tsx";
import { Form } from "#ui/form.tsx";
import { sayInstrumentFileProblem } from "#ui/words/say-fault.ts";
import { words } from "#ui/words/words.ts";
import { FaultList } from "./fault-list.tsx";
import { PreviewImport } from "./preview-import.tsx";
import { type ImportProblem, type ReadImport, readImport } from "./read-import.ts";

const FILE = "instrument-file";

type Outcome =
	| { readonly kind: "nothing-chosen" }
	| { readonly kind: "refused"; readonly fileName: string; readonly problem: ImportProblem }
	| { readonly kind: "read"; readonly read: ReadImport }
	| { readonly kind: "taken"; readonly title: string; readonly version: string };

/** Chooses a file, looks at it, and takes it in once it was seen. */
export function ImportFile() {
	const [file, setFile] = useState<File>();
	const [isLooking, setLooking] = useState(false);
	const [{ attempt, outcome }, setOutcome] = useState({ attempt: 0, outcome: undefined as Outcome | undefined });
	const said = words.instruments.import;
	const show = (shown: Outcome | undefined) => setOutcome({ attempt: attempt + 1, outcome: shown });

	const look = async () => {
		if (isLooking) return;
		if (!file) return show({ kind: "nothing-chosen" });
		setLooking(true);
		const read = await readImport(file);
		setLooking(false);
		show(
			read.ok ? { kind: "read", read: read.value } : { kind: "refused", fileName: file.name, problem: read.problem },
		);
	};

	const wrong =
		outcome?.kind === "nothing-chosen"
			? said.nothingChosen
			: outcome?.kind === "refused"
				? sayProblem(outcome.problem)
				: undefined;
	return (
		<section aria-busy={isLooking}>
			{wrong !== undefined && <ErrorSummary key={attempt} problems={[{ control: FILE, text: wrong }]} />}
			<h2 className="govuk-heading-m">{said.title}</h2>
			<p className="govuk-body">{said.explained}</p>
			<Form onSubmit={() => void look()}>
				<FileInput id={FILE} label={said.choose} hint={said.hint} error={wrong} onChoose={setFile} />
				<Button type="submit" look="secondary">
					{isLooking ? said.looking : said.look}
				</Button>
			</Form>
			{outcome?.kind === "refused" && <Refused fileName={outcome.fileName} problem={outcome.problem} />}
			{outcome?.kind === "read" && (
				<PreviewImport
					key={attempt}
					read={outcome.read}
					onTaken={(title, version) => show({ kind: "taken", title, version })}
					onClose={() => show(undefined)}
				/>
			)}
			<p role="status" className="govuk-body">
				{outcome?.kind === "taken" && said.taken(outcome.title, outcome.version)}
			</p>
		</section>
	);
}

function Refused({ fileName, problem }: { readonly fileName: string; readonly problem: ImportProblem }) {
	if (problem.kind !== "instrument-invalid") return null;
	return (
		<>
			<h3 className="govuk-heading-s">{words.instruments.import.refused(fileName)}</h3>
			<FaultList faults={problem.faults} />
		</>
	);
}

function sayProblem(problem: ImportProblem): string {
	if (problem.kind === "file-unreadable") return words.instruments.import.unreadable;
	const { what, todo } = sayInstrumentFileProblem(problem);
	return `${what} ${todo}`;
}
