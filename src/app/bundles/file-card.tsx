import { useId } from "react";
import { Button } from "#ui/button.tsx";
import { SummaryCard } from "#ui/summary-card.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { type ChosenFile, type FileState, isUnderWay } from "./chosen-file.ts";
import { ComparedFile, type ComparingSigner } from "./compared-file.tsx";
import { FileTags } from "./file-tags.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { ProblemText } from "./problem-text.tsx";
import { shownName } from "./shown-name.ts";

interface FileCardProps extends ComparingSigner {
	readonly chosen: ChosenFile;
	readonly onUnlock: (passphrase: string) => void;
	readonly onLeaveOut: () => void;
}

/** Id of the card of a file. */
export const fileCardId = (file: string): string => `file-${file}`;

/** One chosen file: how far it is, from whom it is, and what it brings or why it is refused. */
export function FileCard({ chosen, onLeaveOut, ...actions }: FileCardProps) {
	const { id, state, file } = chosen;
	const said = words.bundles.list;
	const name = shownName(file.name) || said.unnamed;
	return (
		<SummaryCard id={fileCardId(id)} title={<bdi translate="no">{name}</bdi>} tags={<FileTags state={state} />}>
			<FileContent state={state} {...actions} />
			<p className="govuk-body">
				<Button look="link" onPress={onLeaveOut}>
					{isUnderWay(chosen) ? said.stop : said.leaveOut} <VisuallyHidden>({name})</VisuallyHidden>
				</Button>
			</p>
		</SummaryCard>
	);
}

interface FileContentProps extends Omit<FileCardProps, "chosen" | "onLeaveOut"> {
	readonly state: FileState;
}

function FileContent({ state, onUnlock, ...comparing }: FileContentProps) {
	switch (state.kind) {
		case "waiting":
			return null;
		case "opening":
			return <Opening share={state.share} />;
		case "locked":
			return <PassphraseForm problem={state.problem} onUnlock={onUnlock} />;
		case "refused":
			return <ProblemText problem={state.problem} />;
		case "opened":
			return state.outcome ? (
				<ComparedFile header={state.opened.header} outcome={state.outcome} {...comparing} />
			) : (
				<p className="govuk-body">{words.bundles.state.comparing}</p>
			);
	}
}

function Opening({ share }: { readonly share: number }) {
	const id = useId();
	return (
		<p className="govuk-body">
			<label htmlFor={id}>{words.bundles.state.opening}</label>{" "}
			<progress id={id} className="export__progress" value={share} max={1} />
		</p>
	);
}
