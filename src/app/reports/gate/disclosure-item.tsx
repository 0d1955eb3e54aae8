import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useSession } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import type { Disclosure } from "#domain/findings/disclosure/disclosure.ts";
import type { DisclosureControl } from "#domain/findings/disclosure/find-disclosures.ts";
import { planWithdrawal } from "#domain/findings/disclosure/plan-resolution.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { SummaryList, type SummaryRow } from "#ui/summary-list.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { DecideForm } from "./decide-form.tsx";
import { MarkedText } from "./marked-text.tsx";

interface DisclosureItemProps {
	readonly piece: Disclosure;
	readonly find: DisclosureControl["find"];
	readonly onDecided: (piece: Disclosure) => void;
	readonly onWithdrawn: (piece: Disclosure) => void;
}

/** The heading of a piece, where the focus goes. */
export const headingOf = (piece: string) => `piece-${piece}`;

/** One thing that would leave: what it says and may tell, what becomes of it, and where the lead decides. */
export function DisclosureItem({ piece, find, onDecided, onWithdrawn }: DisclosureItemProps) {
	const session = useSession();
	const { isHeld: mayDecide, role } = useRight("judge");
	const [isReleasing, setReleasing] = useState(false);
	const { id, subject, standing } = piece;
	const said = words.disclosure;
	const withdraw = () => {
		session.apply([planWithdrawal(piece, role)]);
		onWithdrawn(piece);
	};
	const form = <DecideForm piece={piece} find={find} onDecided={onDecided} />;
	const because = standing.kind === "open" || standing.kind === "withheld" ? said.because[standing.because] : undefined;
	return (
		<section aria-labelledby={headingOf(id)} className="govuk-!-margin-bottom-7">
			<span className="govuk-caption-m">{said.kind(piece.kind)}</span>
			<h3 id={headingOf(id)} tabIndex={-1} className="govuk-heading-s">
				{subject}
			</h3>
			{because && <p className="govuk-body">{because}</p>}
			<SummaryList rows={rowsOf(piece)} />
			{mayDecide && standing.kind === "open" && form}
			{mayDecide && standing.kind === "withheld" && (
				<Details summary={`${said.withheld.release}: ${subject}`} onOpen={() => setReleasing(true)}>
					{isReleasing && form}
				</Details>
			)}
			{mayDecide && standing.kind === "decided" && (
				<p className="govuk-body">
					<Button look="link" onPress={withdraw}>
						{said.withdraw} <VisuallyHidden>{said.about(subject)}</VisuallyHidden>
					</Button>
				</p>
			)}
		</section>
	);
}

function rowsOf(piece: Disclosure): readonly SummaryRow[] {
	const { text, marks, reveals, documents, standing } = piece;
	const said = words.disclosure;
	const others = documents.slice(1).map((document) => said.documents[document]);
	return [
		{ key: said.says, value: <MarkedText text={text} marks={marks} /> },
		...(reveals.length > 0 ? [{ key: said.mayTell, value: <Reveals kinds={reveals} /> }] : []),
		...(standing.kind === "open" ? [] : [{ key: said.leaves, value: sayOutcome(piece) }]),
		...(standing.kind === "decided"
			? [
					{
						key: said.decision,
						value: [said.decided[standing.decision], standing.reason].filter((part) => part !== "").join(": "),
					},
					{ key: said.decidedBy, value: said.by(standing.by, sayInstant(standing.at)) },
				]
			: []),
		...(others.length > 0 ? [{ key: said.alsoIn, value: others.join(", ") }] : []),
	];
}

function Reveals({ kinds }: { readonly kinds: Disclosure["reveals"] }) {
	return (
		<ul className="govuk-list">
			{kinds.map((kind) => (
				<li key={kind}>{words.disclosure.reveals[kind]}</li>
			))}
		</ul>
	);
}

function sayOutcome({ outcome, suppressedWith, text }: Disclosure) {
	const said = words.disclosure;
	if (suppressedWith !== undefined) return said.suppressedWith(suppressedWith);
	if (outcome.kind === "suppressed") return said.suppressed;
	return <span className="as-typed">{outcome.kind === "reworded" ? outcome.wording : text}</span>;
}
