import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { type SafeguardingCard, safeguardingCardsOf } from "#domain/inspection/safeguarding.ts";
import { caseOf, purposeOf } from "#domain/inspection/sample.ts";
import type { Event, RecordId, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { isIntroduction } from "#domain/journal/own-fields.ts";
import { type Conflict, conflictsOf, fieldOf, recordOf, recordsOf } from "#domain/journal/view.ts";
import { workOf } from "./allocated-work.ts";
import type { CaseArrival, Invitation, StreamArrival } from "./arrival.ts";
import type { News } from "./news.ts";

/** What comes of each of a bundle's streams, in this order. */
export function streamArrivals(
	{ here, fresh, revealed, redactions }: News,
	streams: readonly StreamId[],
): readonly StreamArrival[] {
	const known = new Set([...here.events.values()].map(({ stream }) => stream));
	const changes = [...fresh, ...revealed].filter((event) => !event.withheld && !isIntroduction(event));
	return streams.map((stream) => {
		const countOf = (events: readonly Event[]) => events.filter((event) => event.stream === stream).length;
		const [entries, redacted] = [countOf(changes), countOf(redactions)];
		const brings = entries + redacted > 0;
		return { stream, entries, redacted, standing: known.has(stream) ? (brings ? "newer" : "same") : "new" };
	});
}

/** The assessments among the streams, in the order of the sample. */
export function caseArrivals(merged: Journal, streams: readonly StreamArrival[]): readonly CaseArrival[] {
	const order = recordsOf(merged, "case", INSPECTION).map(({ id }) => id);
	return streams
		.flatMap((arrival): readonly CaseArrival[] => {
			const assessment = recordOf(merged, arrival.stream);
			const purpose = purposeOf(merged, arrival.stream);
			if (assessment?.kind !== "assessment" || purpose === "rehearsal") return [];
			const { id, reference } = caseOf(merged, assessment.parent);
			return [{ ...arrival, sampleCase: id, reference, purpose }];
		})
		.toSorted((a, b) => order.indexOf(a.sampleCase) - order.indexOf(b.sampleCase));
}

/** The fields that are in conflict afterwards, and were not before or not between these entries. */
export function newConflicts({ here, merged }: News): readonly Conflict[] {
	return conflictsOf(merged).filter(({ record, field, heads }) => {
		const before = fieldOf(here, record, field);
		const known = new Set(before.kind === "conflict" ? before.heads.map(({ id }) => id) : []);
		return heads.some(({ id }) => !known.has(id));
	});
}

/** The safeguarding cards that are open afterwards and were not before. */
export function newConcerns({ here, merged }: News): readonly SafeguardingCard[] {
	const open = (journal: Journal) => safeguardingCardsOf(journal).filter(({ isOpen }) => isOpen);
	const known = new Set(open(here).map(({ id }) => id));
	return open(merged).filter(({ id }) => !known.has(id));
}

/** What a pack invites a member to; nothing where its plan names no lead or not this member. */
export function invitationOf(pack: Journal, member: RecordId): Invitation | undefined {
	const { service, team } = inspectionOf(pack);
	const lead = team.find(({ role }) => role === "lead-inspector");
	const invited = team.find(({ id }) => id === member);
	if (!lead || !invited) return undefined;
	const cases = workOf(pack, member).map(({ sampleCase, purpose }) => ({
		sampleCase,
		reference: caseOf(pack, sampleCase).reference,
		purpose,
	}));
	return { service, lead, member: invited, cases };
}
