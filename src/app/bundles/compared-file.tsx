import { NameSender } from "#app/joining/name-sender.tsx";
import type { BundleHeader } from "#domain/handover/bundle.ts";
import type { ArrivalProblemKind, KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { ArrivalFacts } from "./arrival-facts.tsx";
import { isToCompare, type Outcome } from "./chosen-file.ts";
import { CompareSigner } from "./compare-signer.tsx";
import { HeaderFacts } from "./header-facts.tsx";
import { ProblemText } from "./problem-text.tsx";

/** Comparing the words of the device that signed a file. */
export interface ComparingSigner {
	/** It is going on. */
	readonly isComparing: boolean;
	readonly onCompare: () => void;
	readonly onCompared: () => void;
}

interface ComparedFileProps extends ComparingSigner {
	readonly header: BundleHeader;
	readonly outcome: Outcome;
}

/** What comparing the six words may mend. */
const comparable: readonly string[] = [
	"signer-unknown",
	"signer-not-compared",
	"signer-changed",
] satisfies readonly ArrivalProblemKind[];

/** What an opened file brings, or why it is refused and what the person can do about it there and then. */
export function ComparedFile({ header, outcome, isComparing, onCompare, onCompared }: ComparedFileProps) {
	const { service } = outcome;
	if (outcome.kind === "twice") return <p className="govuk-body">{words.bundles.twice}</p>;
	if (outcome.kind === "accepted") return <ArrivalFacts arrival={outcome.arrival} service={service} />;
	const { problem } = outcome;
	return (
		<>
			{isToCompare(outcome) ? <StillToDo problem={problem} /> : <ProblemText problem={problem} />}
			<HeaderFacts header={header} service={service} isTrusted={!comparable.includes(problem.kind)} />
			{problem.kind === "sender-not-on-team" && <NameSender {...header} />}
			{comparable.includes(problem.kind) && (
				<CompareSigner card={header.from} isOpen={isComparing} onOpen={onCompare} onCompared={onCompared} />
			)}
		</>
	);
}

/** What is still to be done before the file can be taken in: no mistake of anybody's. */
function StillToDo({ problem }: { readonly problem: KnownProblem }) {
	const { what, todo } = sayProblem(problem);
	return (
		<p className="govuk-body">
			{what} {todo}
		</p>
	);
}
