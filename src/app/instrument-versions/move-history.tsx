import { findInstrument } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type InstrumentMove, instrumentMovesOf } from "#domain/assessment/instrument-moves.ts";
import { casesOf } from "#domain/inspection/sample.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#ui/words/words.ts";

interface MoveHistoryProps {
	readonly mayMove: boolean;
	/** Asks to move a case back to a version, by its fingerprint. */
	readonly onUndo: (to: string, of: string) => void;
}

/** Every move of the inspection's assessments, the last first, each case's last with the way back. */
export function MoveHistory({ mayMove, onUndo }: MoveHistoryProps) {
	const session = useSession();
	const moves = useWholeJournal(session, () =>
		casesOf(session.journal)
			.flatMap(({ id, reference, assessment }) =>
				instrumentMovesOf(session.journal, assessment?.id ?? "").map((move, at, all) => ({
					move,
					reference,
					of: id,
					isLast: at === all.length - 1,
				})),
			)
			.sort((one, other) => other.move.at - one.move.at),
	);
	const said = words.instruments.move;
	if (moves.length === 0) return null;
	return (
		<>
			<h2 className="govuk-heading-m">{said.history}</h2>
			<ul className="govuk-list govuk-list--spaced">
				{moves.map(({ move, reference, of, isLast }) => (
					<li key={move.id}>
						{said.moved(reference, titleOf(move.from), titleOf(move.to))}
						<br />
						<span className="govuk-hint">
							{said.movedBy(move.by, move.at)}: {move.reason}
						</span>
						{mayMove && isLast && (
							<Button look="link" onPress={() => onUndo(move.from.fingerprint, of)}>
								{said.undo(reference, titleOf(move.from))}
							</Button>
						)}
					</li>
				))}
			</ul>
		</>
	);
}

function titleOf(named: InstrumentMove["from"]): string {
	return findInstrument(named)?.shortTitle ?? `${named.id} ${named.version}`;
}
