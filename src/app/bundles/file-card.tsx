import { memo, useId } from "react";
import { Button } from "#ui/button.tsx";
import { SummaryCard } from "#ui/summary-card.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { type ChosenFile, isUnderWay } from "./chosen-file.ts";
import { ComparedFile } from "./compared-file.tsx";
import { FileTags } from "./file-tags.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { ProblemText } from "./problem-text.tsx";
import { shownName } from "./shown-name.ts";

/** What a person can do with a chosen file, by its id. */
export interface FileActions {
	readonly unlock: (file: string, passphrase: string) => void;
	readonly compare: (file: string) => void;
	readonly compared: (file: string) => void;
	readonly leaveOut: (file: string) => void;
}

interface FileCardProps {
	readonly chosen: ChosenFile;
	/** The words of the device that signed it are being compared. */
	readonly isComparing: boolean;
	readonly actions: FileActions;
}

/** Id of the card of a file. */
export const fileCardId = (file: string): string => `file-${file}`;

/**
 * One chosen file: how far it is, from whom it is, and what it brings or why it is refused. What is done with others does not
 * draw it anew.
 */
export const FileCard = memo(function FileCard(props: FileCardProps) {
	const { chosen, actions } = props;
	const { id, state, file } = chosen;
	const said = words.bundles.list;
	const name = shownName(file.name) || said.unnamed;
	return (
		<SummaryCard id={fileCardId(id)} title={<bdi translate="no">{name}</bdi>} tags={<FileTags state={state} />}>
			<FileContent {...props} />
			<p className="govuk-body">
				<Button look="link" onPress={() => actions.leaveOut(id)}>
					{isUnderWay(chosen) ? said.stop : said.leaveOut} <VisuallyHidden>({name})</VisuallyHidden>
				</Button>
			</p>
		</SummaryCard>
	);
});

function FileContent({ chosen: { id, state }, isComparing, actions }: FileCardProps) {
	switch (state.kind) {
		case "waiting":
			return null;
		case "opening":
			return <Opening share={state.share} />;
		case "locked":
			return <PassphraseForm problem={state.problem} onUnlock={(passphrase) => actions.unlock(id, passphrase)} />;
		case "refused":
			return <ProblemText problem={state.problem} />;
		case "opened":
			return state.outcome ? (
				<ComparedFile
					header={state.opened.header}
					outcome={state.outcome}
					isComparing={isComparing}
					onCompare={() => actions.compare(id)}
					onCompared={() => actions.compared(id)}
				/>
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
