import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { BundleRecipient } from "#domain/handover/bundle.ts";
import { trustedCardsOf } from "#domain/handover/device-book.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { may } from "#domain/inspection/team.ts";
import { recipientsOf } from "./recipients-of.ts";
import { spareKeyOf } from "./spare-key-of.ts";

/** Who can open what is made for the lead. */
export interface ToLead {
	/** Of the leads whose device is known and was compared; none where nothing can be sealed to them. */
	readonly leads: readonly string[];
	readonly hasSpareKey: boolean;
	readonly recipients: readonly BundleRecipient[];
}

export function useToLead(): ToLead {
	const session = useSession();
	const { own } = useWorkspace();
	const { team, spareKey } = useWholeJournal(session, () => ({
		team: inspectionOf(session.journal).team,
		spareKey: spareKeyOf(session.journal),
	}));
	const leads = team.filter(({ role, person }) => may(role, "plan") && person !== "").map(({ person }) => person);
	const cards = useJournal(
		own,
		() => leads.flatMap((person) => trustedCardsOf(own.journal, person)),
		{},
		leads.join("\n"),
	);
	return {
		leads: cards.map(({ name }) => name),
		hasSpareKey: spareKey !== "",
		recipients: recipientsOf(cards, spareKey),
	};
}
