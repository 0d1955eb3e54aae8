import { allocationOf } from "#domain/inspection/allocation.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { openQueriesOf, type Thread } from "#domain/inspection/queries.ts";
import { type SafeguardingCard, safeguardingCardsOf } from "#domain/inspection/safeguarding.ts";
import { sampleOf } from "#domain/inspection/sample.ts";
import type { Member } from "#domain/inspection/team.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { FindInstrument } from "./case-in-sample.ts";
import { type CaseProgress, progressOf } from "./case-progress.ts";

/** The cases that somebody is to assess. */
export interface AssessorsCases {
	/** Undefined for cases that nobody on the team has: not allocated, given to several, or to somebody who has left. */
	readonly assessor: Member | undefined;
	readonly cases: readonly CaseProgress[];
}

/** An open query, with the case that it is asked of. */
export interface OpenQuery {
	readonly thread: Thread;
	readonly case: RecordId;
	readonly reference: string;
	/** Undefined where its owner is not on the team any more. */
	readonly owner: Member | undefined;
}

/** The work on the cases of a sample at the end of a day. It says nothing of how good anything in a case is. */
export interface Board {
	readonly openCards: readonly SafeguardingCard[];
	/** By assessor in the order of the team, those without an assessor first; assessors without cases are left out. */
	readonly progress: readonly AssessorsCases[];
	/** In the order of the sample, the oldest first. */
	readonly openQueries: readonly OpenQuery[];
}

/** Where the work on the cases stands. */
export function boardOf(journal: Journal, find: FindInstrument): Board {
	const { team } = inspectionOf(journal);
	return {
		openCards: safeguardingCardsOf(journal).filter(({ isOpen }) => isOpen),
		progress: byAssessor(journal, team, progressOf(journal, find)),
		openQueries: sampleOf(journal).flatMap(({ id, reference, assessment }) =>
			(assessment ? openQueriesOf(journal, assessment.id) : []).map((thread) => ({
				thread,
				case: id,
				reference,
				owner: team.find((member) => member.id === thread.owner),
			})),
		),
	};
}

function byAssessor(
	journal: Journal,
	team: readonly Member[],
	cases: readonly CaseProgress[],
): readonly AssessorsCases[] {
	const holders = new Map(
		cases.map(({ id }) => {
			const allocation = allocationOf(journal, id);
			return [id, allocation.kind === "allocated" ? allocation.member : undefined];
		}),
	);
	const assessors = [undefined, ...team];
	return assessors
		.map((assessor) => ({
			assessor,
			cases: cases.filter(({ id }) => team.find((member) => member.id === holders.get(id)) === assessor),
		}))
		.filter((one) => one.cases.length > 0);
}
