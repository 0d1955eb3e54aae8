import { useRef, useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { codeOf, parseCode } from "#domain/report/provenance.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { FileInput } from "#ui/file-input.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { check, type Outcome } from "./check.ts";
import { CheckOutcome } from "./check-outcome.tsx";
import { type DocumentFileProblem, readDocumentFile } from "./read-document-file.ts";

const FILE = "document-file";
const CODE = "document-code";

/** Whether a document was made from what is on this device, and what has changed since. */
export function Component() {
	const workspace = useWorkspace();
	const [file, setFile] = useState<File>();
	const typed = useRef("");
	const [isBusy, setBusy] = useState(false);
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly ErrorSummaryProblem[] });
	const [outcome, setOutcome] = useState<Outcome>();
	const errorAt = (control: string) => attempt.problems.find((problem) => problem.control === control)?.text;
	const said = words.check;

	const refuse = (control: string, text: string) => {
		setOutcome(undefined);
		setAttempt(({ number }) => ({ number: number + 1, problems: [{ control, text }] }));
	};

	const find = async () => {
		const hasCode = typed.current.trim() !== "";
		if (!file && !hasCode) return refuse(FILE, said.nothingGiven);
		const code = hasCode ? parseCode(typed.current) : undefined;
		if (code?.ok === false) return refuse(CODE, said.codeProblem(code.problem));
		const read = file && (await readDocumentFile(file));
		if (read?.ok === false) return refuse(FILE, sayFileProblem(read.problem));
		const says = read?.value.says;
		if (code && says?.kind === "named" && codeOf(says.hash) !== code.value)
			return refuse(CODE, said.codesDiffer(codeOf(says.hash)));
		const sessions = await workspace.inspections();
		if (!sessions.ok) return refuse(FILE, sayProblem(sessions.problem).what);
		setAttempt(({ number }) => ({ number, problems: [] }));
		return setOutcome(check(sessions.value.sessions, read?.value, code?.value));
	};

	const submit = async () => {
		if (isBusy) return;
		setBusy(true);
		await find();
		setBusy(false);
	};

	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			<div aria-busy={isBusy}>
				{attempt.problems.length > 0 && <ErrorSummary key={attempt.number} problems={attempt.problems} />}
				<PageHeading title={said.title}>{said.title}</PageHeading>
				<p className="govuk-body">{said.explained}</p>
				<p className="govuk-body">{said.staysHere}</p>
				<Form onSubmit={() => void submit()}>
					<FileInput id={FILE} label={said.file} hint={said.fileHint} error={errorAt(FILE)} onChoose={setFile} />
					<TextInput
						id={CODE}
						label={said.code}
						hint={said.codeHint}
						width={20}
						error={errorAt(CODE)}
						onType={(text) => {
							typed.current = text;
						}}
					/>
					<Button type="submit">{isBusy ? said.checking : said.submit}</Button>
				</Form>
				<div role="status">{outcome && <CheckOutcome outcome={outcome} />}</div>
			</div>
		</Page>
	);
}

function sayFileProblem(problem: DocumentFileProblem): string {
	const said = words.check.fileProblem;
	switch (problem.kind) {
		case "file-empty":
			return said.empty;
		case "file-too-big":
			return said.tooBig(problem.megabytes);
		case "file-unreadable":
			return said.unreadable(problem.detail);
	}
}
