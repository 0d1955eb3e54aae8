import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useSession } from "#app/session/use-session.ts";
import type { Disclosure } from "#domain/findings/disclosure/disclosure.ts";
import { outwardDocuments, tellsOfACase } from "#domain/findings/disclosure/piece.ts";
import { Details } from "#ui/details.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { DisclosureItem, headingOf } from "./disclosure-item.tsx";
import { GateState, PROGRESS } from "./gate-state.tsx";
import { IdentifyingList } from "./identifying-list.tsx";
import { NamesForm } from "./names-form.tsx";
import { useNamesInMemory } from "./names-in-memory.tsx";
import { ThresholdForm } from "./threshold-form.tsx";
import { useDisclosures, useThresholds } from "./use-gate.ts";

/** Everything that leaves in outward copies passes here: the lead decides, everyone else reads what was decided. */
export function Component() {
	const { isHeld: mayDecide, role } = useRight("judge");
	const { names } = useNamesInMemory();
	const said = words.disclosure;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			{!mayDecide && <InsetText>{said.notYourPart(role && words.inspection.roles[role])}</InsetText>}
			{mayDecide && <NamesForm />}
			{mayDecide && <Settings />}
			{(names !== undefined || !mayDecide) && <Decisions />}
		</>
	);
}

function Settings() {
	return (
		<Details summary={words.disclosure.settings}>
			<h2 className="govuk-heading-m">{words.disclosure.thresholds.heading}</h2>
			<p className="govuk-body">{words.disclosure.thresholds.explained}</p>
			<ThresholdForm threshold="perCent" />
			<ThresholdForm threshold="outward" />
			<IdentifyingList />
		</Details>
	);
}

/** Withheld, or released, because of the sample's size. */
const isOfSmallSample = ({ standing, figures, kind }: Disclosure, isSmall: boolean) =>
	standing.kind === "withheld" || (isSmall && (figures !== undefined || tellsOfACase(kind)));

function Decisions() {
	const session = useSession();
	const { disclosures, find } = useDisclosures();
	const thresholds = useThresholds();
	const focusNext = useFocusNext();
	const [done, setDone] = useState("");
	const said = words.disclosure;
	const isSmall = disclosures.some(({ standing }) => standing.kind === "withheld");
	const small = disclosures.filter((piece) => isOfSmallSample(piece, isSmall));
	const others = disclosures.filter((piece) => !small.includes(piece));

	const decided = (piece: Disclosure) => {
		setDone(said.recorded(piece.subject));
		const next = nextOpen(disclosures, piece);
		focusNext(next ? headingOf(next.id) : PROGRESS);
	};
	const withdrawn = (piece: Disclosure) => {
		setDone(said.withdrawn(piece.subject));
		focusNext(headingOf(piece.id));
	};
	const list = (pieces: readonly Disclosure[]) =>
		pieces.map((piece) => (
			<DisclosureItem
				key={`${session.id} ${piece.id}`}
				piece={piece}
				find={find}
				onDecided={decided}
				onWithdrawn={withdrawn}
			/>
		));

	return (
		<>
			<GateState disclosures={disclosures} done={done} />
			{outwardDocuments.map((document) => {
				const here = others.filter(({ documents }) => documents[0] === document);
				if (here.length === 0) return null;
				return (
					<div key={document}>
						<h2 className="govuk-heading-m">{said.documents[document]}</h2>
						{list(here)}
					</div>
				);
			})}
			{small.length > 0 && (
				<>
					<h2 className="govuk-heading-m">{said.withheld.heading}</h2>
					<p className="govuk-body">{said.withheld.explained(thresholds.outward)}</p>
					{list(small)}
				</>
			)}
		</>
	);
}

/** The next piece to decide, after this one and then from the beginning. */
function nextOpen(disclosures: readonly Disclosure[], { id }: Disclosure): Disclosure | undefined {
	const at = disclosures.findIndex((piece) => piece.id === id);
	const inTurn = [...disclosures.slice(at + 1), ...disclosures.slice(0, at)];
	return inTurn.find(({ standing }) => standing.kind === "open");
}
