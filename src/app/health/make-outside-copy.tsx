import { Button } from "#ui/button.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { FileInput } from "#ui/file-input.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { type MakingOutsideCopy, type OutsideCopyMaking, useOutsideCopy } from "./use-outside-copy.ts";

export interface MakeOutsideCopyProps {
	/** Words of the button. */
	readonly label: string;
	readonly look?: "primary" | "secondary";
}

/** Saves everything to a file, and says honestly whether the file was read back. */
export function MakeOutsideCopy({ label, look = "primary" }: MakeOutsideCopyProps) {
	const { state, make, check } = useOutsideCopy();
	const said = words.health.outsideCopy;
	return (
		<>
			<Button look={look} onPress={() => void make()}>
				{state.kind === "busy" ? said.making : label}
			</Button>
			<div role="status">
				<Outcome state={state} />
			</div>
			{state.kind === "downloaded" && <CheckDownload wrong={state.wrong} check={check} />}
		</>
	);
}

function Outcome({ state }: { readonly state: OutsideCopyMaking }) {
	const said = words.health.outsideCopy;
	switch (state.kind) {
		case "idle":
		case "busy":
			return null;
		case "checked":
			return <p className="govuk-body">{said.checked}</p>;
		case "written":
			return <p className="govuk-body">{said.written(state.name)}</p>;
		case "downloaded":
			return <p className="govuk-body">{said.downloaded(state.name)}</p>;
		case "failed": {
			const { what, todo } = sayProblem(state.problem);
			return <ErrorMessage text={`${what} ${todo}`} />;
		}
	}
}

function CheckDownload({ wrong, check }: { readonly wrong: "another" | undefined } & Pick<MakingOutsideCopy, "check">) {
	const said = words.health.outsideCopy;
	return (
		<FileInput
			label={said.check}
			hint={said.checkHint}
			error={wrong && said[wrong]}
			onChoose={(file) => file && void check(file)}
		/>
	);
}
