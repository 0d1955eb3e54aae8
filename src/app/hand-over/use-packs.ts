import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { workOf } from "#domain/handover/allocated-work.ts";
import { bundleLogOf, type SentBundle } from "#domain/handover/bundle-log.ts";
import { lastPackTo } from "#domain/handover/bundle-look-ups.ts";
import { changesSincePack } from "#domain/handover/changes-since-pack.ts";
import { type BookEntry, type CardState, deviceBookOf, trustedCardsOf } from "#domain/handover/device-book.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { Member } from "#domain/inspection/team.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { sayWork } from "./say-work.ts";

/** What a member of the team is to get, and has got. */
export interface PackOfMember {
	readonly member: Member;
	/** How the member's device stands in the device book. */
	readonly device: CardState | "unknown";
	/** Those to which a pack can be sealed. */
	readonly cards: readonly DeviceCard[];
	/** The cases that a pack would hold. */
	readonly cases: readonly string[];
	readonly last: SentBundle | undefined;
	/** Whether a pack would hold what the last one did not. */
	readonly isChanged: boolean;
}

/** The packs of everybody on the team but the person at this device. */
export function usePacks(): readonly PackOfMember[] {
	const session = useSession();
	const { own, person } = useWorkspace();
	const self = person()?.id;
	const revision = useJournal(own, () => own.journal.events.size);
	return useJournal(session, () => packsOf(session.journal, own.journal, session.id, self), {}, String(revision));
}

function packsOf(journal: Journal, own: Journal, inspection: string, self: string | undefined) {
	const log = bundleLogOf(own);
	const book = deviceBookOf(own);
	return inspectionOf(journal)
		.team.filter(({ person }) => person !== self)
		.map((member): PackOfMember => {
			const last = lastPackTo(log, inspection, member.id);
			return {
				member,
				device: standingOf(book, member),
				cards: trustedCardsOf(own, member.person),
				cases: workOf(journal, member.id).map((work) => sayWork(journal, work)),
				last,
				isChanged: last !== undefined && changesSincePack(journal, member.id, last).length > 0,
			};
		});
}

/** Of several cards of one person the one that has to be seen first. */
const bySeverity: readonly CardState[] = ["changed", "trusted", "not-compared", "revoked"];

function standingOf(book: readonly BookEntry[], { person }: Member): CardState | "unknown" {
	const states = book.filter(({ card }) => card.person === person).map(({ state }) => state);
	return bySeverity.find((state) => states.includes(state)) ?? "unknown";
}
