import { useState } from "react";
import { useSearchParams } from "react-router";
import { NotYourPart } from "#app/inspection/not-your-part.tsx";
import { useRight } from "#app/inspection/use-right.ts";
import { allInstruments, findInstrument, type HeldInstrument, versionsOf } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { instrumentMovesOf } from "#domain/assessment/instrument-moves.ts";
import { casesOf } from "#domain/inspection/sample.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { Select } from "#ui/select.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { ChooseMoves } from "./choose-moves.tsx";
import { MoveHistory } from "./move-history.tsx";

/** Under which version each assessment of an inspection is, and moving them to another: shown first, then done, and undone. */
export function Component() {
	const session = useSession();
	const { isHeld: mayMove, role } = useRight("plan");
	const [address, setAddress] = useSearchParams();
	const [done, setDone] = useState("");
	const said = words.instruments.move;
	const cases = useWholeJournal(session, () =>
		casesOf(session.journal).flatMap(({ reference, assessment }) =>
			assessment
				? [{ reference, instrument: assessment.instrument, moves: instrumentMovesOf(session.journal, assessment.id) }]
				: [],
		),
	);
	const left = cases.flatMap(({ moves }) => moves.map(({ from }) => from.fingerprint));
	const targets = targetsOf(new Set(cases.map(({ instrument }) => instrument.id)), left);
	const wanted = address.get("to") ?? "";
	const target = targets.find(({ named }) => named.fingerprint === wanted);
	const choose = (to: string, of = "") => {
		setDone("");
		setAddress({ ...(to && { to }), ...(of && { case: of }) });
	};
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<h2 className="govuk-heading-m">{said.assessments}</h2>
			<SummaryList
				rows={cases.map(({ reference, instrument }) => ({
					key: reference,
					value: said.under(findInstrument(instrument)?.shortTitle ?? `${instrument.id} ${instrument.version}`),
				}))}
			/>
			{!mayMove && <NotYourPart role={role} />}
			{mayMove && targets.length === 0 && (
				<p className="govuk-body">
					{said.nothingToMoveTo} <TextLink to="/instruments">{said.toImport}</TextLink>
				</p>
			)}
			{mayMove && targets.length > 0 && (
				<Select
					label={said.to}
					options={targets.map(({ instrument, named }) => ({ value: named.fingerprint, label: instrument.shortTitle }))}
					value={target && wanted}
					onChoose={(to) => choose(to ?? "")}
				/>
			)}
			<div role="status">{done && <p className="govuk-body">{done}</p>}</div>
			{mayMove && target && (
				<ChooseMoves
					key={address.toString()}
					target={target}
					role={role}
					only={address.get("case") ?? ""}
					onMoved={(text) => {
						choose("");
						setDone(text);
					}}
				/>
			)}
			<MoveHistory mayMove={mayMove} onUndo={choose} />
		</>
	);
}

/** The versions of the instruments in use here, where there are several. One that is withdrawn serves for moving back alone. */
function targetsOf(ids: ReadonlySet<string>, left: readonly string[]): readonly HeldInstrument[] {
	const offered = allInstruments().map(({ named }) => named.fingerprint);
	return [...ids]
		.map(versionsOf)
		.filter((versions) => versions.length > 1)
		.flat()
		.filter(({ named: { fingerprint } }) => offered.includes(fingerprint) || left.includes(fingerprint));
}
