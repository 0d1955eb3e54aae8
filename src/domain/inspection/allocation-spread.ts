import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordsOf } from "#domain/journal/view.ts";
import { allocationOf, casesAllocatedTo, checkAllocation, planAllocation } from "./allocation.ts";
import { INSPECTION } from "./inspection.ts";

/** What spreading the unallocated cases comes to, before anything is allocated. */
export interface Spread {
	/** In the order of the sample. */
	readonly allocations: readonly { readonly sampleCase: RecordId; readonly member: RecordId }[];
	/** Cases that none of the members can take. */
	readonly left: readonly RecordId[];
}

/** A way in which a case can reach a member: directly, or by moving another of the spread cases on. */
interface Reached {
	readonly member: RecordId;
	/** The case that would go to the member. */
	readonly sampleCase: RecordId;
	/** The member who would give that case up; nothing for the case that is being spread. */
	readonly from: RecordId | undefined;
}

/**
 * Spreads the cases that nobody has over the given members so that their loads differ as little as declared conflicts of
 * interest allow. Cases allocated before count in the load and stay where they are. The same journal and members give the same spread, whatever
 * the order of the members: ties go to whoever stands first in the team.
 *
 * Case by case, the least loaded member that can be reached takes the new one or, where a conflict of interest stands in
 * between, one that another member passes on. (Harvey, Ladner, Lovász and Tamir, "Semi-matchings for bipartite graphs and load
 * balancing", 2006, first algorithm: no spread has a smaller largest load.)
 */
export function spreadEvenly(journal: Journal, members: readonly RecordId[]): Spread {
	const team = recordsOf(journal, "member", INSPECTION)
		.map(({ id }) => id)
		.filter((id) => members.includes(id));
	const loads = new Map(team.map((member) => [member, casesAllocatedTo(journal, member).length]));
	const spread = new Map<RecordId, RecordId>();
	const unallocated = unallocatedCasesOf(journal);
	const takers = new Map(
		unallocated.map((sampleCase) => [
			sampleCase,
			team.filter((member) => checkAllocation(journal, { sampleCase, member }).ok),
		]),
	);

	for (const sampleCase of unallocated) {
		const reached = reach(sampleCase, takers, spread);
		const best = leastLoaded(reached, loads);
		if (best === undefined) continue;
		loads.set(best.member, (loads.get(best.member) ?? 0) + 1);
		passOn(best, reached, spread);
	}
	return {
		allocations: unallocated.flatMap((sampleCase) => {
			const member = spread.get(sampleCase);
			return member === undefined ? [] : [{ sampleCase, member }];
		}),
		left: unallocated.filter((sampleCase) => !spread.has(sampleCase)),
	};
}

/** The changes that allocate as a spread says, as far as each case can still go there. */
export function planSpread(journal: Journal, { allocations }: Spread): readonly Change[] {
	return allocations.flatMap((wanted) => {
		const planned = planAllocation(journal, wanted);
		return planned.ok ? [planned.value] : [];
	});
}

/** The cases that nobody is to assess yet, in the order of the sample. What is in conflict waits for a decision instead. */
export function unallocatedCasesOf(journal: Journal): readonly RecordId[] {
	return recordsOf(journal, "case", INSPECTION)
		.map(({ id }) => id)
		.filter((id) => allocationOf(journal, id).kind === "unallocated");
}

/** Every member that a case can reach, in the order of finding them: breadth first, those who can take it in the team's order. */
function reach(
	sampleCase: RecordId,
	takers: ReadonlyMap<RecordId, readonly RecordId[]>,
	spread: ReadonlyMap<RecordId, RecordId>,
): readonly Reached[] {
	const reached: Reached[] = [];
	const seek = (wanted: RecordId, from: RecordId | undefined) => {
		for (const member of takers.get(wanted) ?? []) {
			if (!reached.some((known) => known.member === member)) reached.push({ member, sampleCase: wanted, from });
		}
	};
	seek(sampleCase, undefined);
	// Grows while it is gone through: whoever is reached may pass on what they have.
	for (const { member } of reached) {
		for (const [held, holder] of spread) if (holder === member) seek(held, member);
	}
	return reached;
}

function leastLoaded(reached: readonly Reached[], loads: ReadonlyMap<RecordId, number>): Reached | undefined {
	const load = ({ member }: Reached) => loads.get(member) ?? 0;
	return reached.reduce<Reached | undefined>(
		(best, one) => (best === undefined || load(one) < load(best) ? one : best),
		undefined,
	);
}

/** Gives the last member of a way its case, and each one before it the case that comes instead. */
function passOn(last: Reached, reached: readonly Reached[], spread: Map<RecordId, RecordId>): void {
	let step: Reached | undefined = last;
	while (step !== undefined) {
		const { member, sampleCase, from }: Reached = step;
		spread.set(sampleCase, member);
		step = reached.find((before) => before.member === from);
	}
}
