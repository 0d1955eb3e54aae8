import { useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { FileInput } from "#ui/file-input.tsx";
import { Form } from "#ui/form.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { type ReadSample, readSampleFile, readSampleText } from "./read-sample.ts";
import { sayReadProblem } from "./say-read-problem.ts";

const FILE = "sample-file";
const PASTED = "sample-pasted";

/** Asks for the list: a file, or a table that is pasted. */
export function ChooseList({ onRead }: { readonly onRead: (read: ReadSample) => void }) {
	const [file, setFile] = useState<File>();
	const pasted = useRef("");
	const [attempt, setAttempt] = useState({ number: 0, control: FILE, problem: "" });
	const [isBusy, setBusy] = useState(false);
	const said = words.inspection.sampleImport;
	const errorAt = (control: string) => (attempt.control === control && attempt.problem) || undefined;

	const refuse = (control: string, problem: string) =>
		setAttempt(({ number }) => ({ number: number + 1, control, problem }));
	const read = async () => {
		if (isBusy) return;
		if (!file && pasted.current.trim() === "") return refuse(FILE, said.nothingGiven);
		setBusy(true);
		const list = await (file ? readSampleFile(file) : readSampleText(pasted.current));
		setBusy(false);
		if (list.ok) return onRead(list.value);
		return refuse(file ? FILE : PASTED, sayReadProblem(list.problem));
	};

	return (
		<div aria-busy={isBusy}>
			{attempt.problem && (
				<ErrorSummary key={attempt.number} problems={[{ control: attempt.control, text: attempt.problem }]} />
			)}
			<p className="govuk-body">{said.explained}</p>
			<WarningText>{said.preview.pseudonym}</WarningText>
			<Form onSubmit={() => void read()}>
				<FileInput id={FILE} label={said.file} hint={said.fileHint} error={errorAt(FILE)} onChoose={setFile} />
				<TextArea
					id={PASTED}
					label={said.paste}
					hint={said.pasteHint}
					error={errorAt(PASTED)}
					lines={6}
					onType={(text) => {
						pasted.current = text;
					}}
				/>
				<Button type="submit">{isBusy ? said.reading : said.read}</Button>
			</Form>
		</div>
	);
}
