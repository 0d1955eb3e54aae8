import { useState } from "react";
import type { HeldInstrument } from "#app/instruments.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { planMove } from "#domain/assessment/move.ts";
import { engagementOf } from "#domain/inspection/inspection.ts";
import type { Role } from "#domain/inspection/team.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { words } from "#ui/words/words.ts";
import { type Movable, movableTo } from "./movable.ts";
import { MoveImpact } from "./move-impact.tsx";

interface ChooseMovesProps {
	readonly target: HeldInstrument;
	readonly role: Role | undefined;
	/** The one case that is meant, or empty. */
	readonly only: string;
	readonly onMoved: (text: string) => void;
}

/** Chooses assessments, shows what moving each of them would do, and moves them. */
export function ChooseMoves({ target, role, only, onMoved }: ChooseMovesProps) {
	const session = useSession();
	const all = movableTo(target, session, role);
	const possible = all.filter(({ problem }) => problem === undefined);
	const [chosen, setChosen] = useState<readonly string[]>(() =>
		possible.map((one) => one.case).filter((id) => only === "" || id === only),
	);
	const [isShown, setShown] = useState(false);
	const [isAsking, setAsking] = useState(false);
	const said = words.instruments.move;
	const moves = possible.filter((one) => chosen.includes(one.case));
	const move = (reason: string) => {
		const planned = moves.map((one) => planMove(one.move, newId(), reason));
		const changes = planned.flatMap((one) => (one.ok ? one.value : []));
		session.apply(changes);
		onMoved(said.done(planned.filter(({ ok }) => ok).length, target.instrument.shortTitle));
	};
	return (
		<>
			<NotPossible all={all} />
			{possible.length === 0 && <p className="govuk-body">{said.nothingPossible}</p>}
			{possible.length > 0 && (
				<>
					<Checkboxes
						label={said.cases}
						labelSize="s"
						groups={[{ options: possible.map((one) => ({ value: one.case, label: one.reference })) }]}
						values={chosen}
						onChoose={(values) => {
							setChosen(values);
							setShown(false);
						}}
					/>
					{engagementOf(session.journal) === "inspection" && <InsetText>{said.withTeam}</InsetText>}
					<Button
						look="secondary"
						onPress={() => setShown(true)}
						unavailable={moves.length === 0 ? said.chooseAll : undefined}
					>
						{said.dryRun}
					</Button>
				</>
			)}
			{isShown && moves.map((one) => <MoveImpact key={one.case} movable={one} />)}
			{isShown && moves.length > 0 && (
				<ButtonGroup>
					<Button onPress={() => setAsking(true)}>{said.confirm(moves.length)}</Button>
					<Button look="secondary" onPress={() => setShown(false)}>
						{said.close}
					</Button>
				</ButtonGroup>
			)}
			{isAsking && (
				<ReasonDialog
					title={said.confirm(moves.length)}
					label={said.reason}
					hint={said.reasonHint}
					confirm={said.confirm(moves.length)}
					onConfirm={move}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}

/** Those that cannot be moved now, each with why. */
function NotPossible({ all }: { readonly all: readonly Movable[] }) {
	return (
		<ul className="govuk-list">
			{all.flatMap(({ case: id, reference, problem }) =>
				problem
					? [
							<li key={id}>
								{reference}: {words.instruments.move.problem(problem)}
							</li>,
						]
					: [],
			)}
		</ul>
	);
}
