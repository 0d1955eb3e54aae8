import { findInstrument, type HeldInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { type Move, type MoveProblem, moveProblem } from "#domain/assessment/move.ts";
import { casesOf } from "#domain/inspection/sample.ts";
import type { Role } from "#domain/inspection/team.ts";
import type { RecordId } from "#domain/journal/event.ts";

/** The assessment of a case, and what a move of it to another version would be. */
export interface Movable {
	readonly case: RecordId;
	readonly reference: string;
	readonly move: Move;
	/** What keeps it from being moved. */
	readonly problem: MoveProblem | undefined;
}

/** The assessments of an inspection that are made with the instrument, under another version than this one. */
export function movableTo(
	{ instrument: to }: HeldInstrument,
	{ journal }: Session,
	role: Role | undefined,
): readonly Movable[] {
	return casesOf(journal).flatMap(({ id, reference, assessment }): readonly Movable[] => {
		const from = assessment && findInstrument(assessment.instrument);
		if (!assessment || !from || from.id !== to.id || from === to) return [];
		const move = { journal, assessment: assessment.id, from, to, role };
		return [{ case: id, reference, move, problem: moveProblem(move) }];
	});
}
