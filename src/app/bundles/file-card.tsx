import { useId } from "react";
import { NameSender } from "#app/joining/name-sender.tsx";
import type { BundleHeader } from "#domain/handover/bundle.ts";
import { Button } from "#ui/button.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { SummaryCard } from "#ui/summary-card.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import type { ArrivalProblemKind } from "#ui/words/known-problem.ts";
import { words } from "#ui/words/words.ts";
import { ArrivalFacts } from "./arrival-facts.tsx";
import { type ChosenFile, type FileState, isUnderWay, type Outcome } from "./chosen-file.ts";
import { CompareSigner } from "./compare-signer.tsx";
import { FileTags } from "./file-tags.tsx";
import { HeaderFacts } from "./header-facts.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { ProblemText } from "./problem-text.tsx";
import { shownName } from "./shown-name.ts";

interface FileCardProps {
	readonly chosen: ChosenFile;
	readonly onUnlock: (passphrase: string) => void;
	/** The words of the device that signed this file are being compared. */
	readonly isComparing: boolean;
	readonly onCompare: () => void;
	readonly onCompared: () => void;
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
			<Button look="link" onPress={onLeaveOut}>
				{isUnderWay(chosen) ? said.stop : said.leaveOut} <VisuallyHidden>({name})</VisuallyHidden>
			</Button>
		</SummaryCard>
	);
}

type Actions = Omit<FileCardProps, "chosen" | "onLeaveOut">;

function FileContent({ state, onUnlock, ...comparing }: { readonly state: FileState } & Actions) {
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
				<Compared header={state.opened.header} outcome={state.outcome} {...comparing} />
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

interface ComparedProps extends Omit<Actions, "onUnlock"> {
	readonly header: BundleHeader;
	readonly outcome: Outcome;
}

function Compared({ header, outcome, isComparing, onCompare, onCompared }: ComparedProps) {
	const { service } = outcome;
	if (outcome.kind === "accepted") return <ArrivalFacts arrival={outcome.arrival} service={service} />;
	const problem = outcome.kind === "refused" ? outcome.problem : undefined;
	return (
		<>
			{problem ? <ProblemText problem={problem} /> : <InsetText>{words.bundles.twice}</InsetText>}
			<HeaderFacts header={header} service={service} isTrusted={false} />
			{problem?.kind === "sender-not-on-team" && <NameSender {...header} />}
			{problem && comparable.includes(problem.kind) && (
				<CompareSigner card={header.from} isOpen={isComparing} onOpen={onCompare} onCompared={onCompared} />
			)}
		</>
	);
}

/** What comparing the six words may mend. */
const comparable: readonly string[] = [
	"signer-unknown",
	"signer-not-compared",
	"signer-changed",
] satisfies readonly ArrivalProblemKind[];
