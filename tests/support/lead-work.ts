import { currentInstrument } from "#app/instruments.ts";
import { ownCard } from "#app/session/own-card.ts";
import { newId } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { planCard, planComparison } from "#domain/handover/change-device-book.ts";
import { deviceBookOf } from "#domain/handover/device-book.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { allocate } from "#domain/inspection/allocation.ts";
import { planMember } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Event } from "#domain/journal/event.ts";
import { inWorkspace } from "./large-work.ts";

/** What assessors need to know of it to hand over to the lead. */
export interface LeadWork {
	readonly inspection: string;
	readonly card: DeviceCard;
	readonly events: readonly Event[];
}

/**
 * Fills the vault of a lead's device that was set up, as a window of its own: an inspection with a member for each of these
 * cards, which are trusted, and so many cases for each.
 */
export function fillLead(passphrase: string, cards: readonly DeviceCard[], casesEach: number): Promise<LeadWork> {
	return inWorkspace(passphrase, async (workspace) => {
		const keys = await workspace.vault.deviceKeys();
		if (!keys.ok) throw new Error(keys.problem.kind);
		const card = ownCard(workspace, keys.value);
		for (const colleague of cards) trust(workspace, card, colleague);
		const details = { engagement: "inspection", service: "Large Service", country: "england" } as const;
		const created = await workspace.create({ ...details, fieldworkStart: "", fieldworkEnd: "" }, []);
		if (!created.ok) throw new Error(created.problem.kind);
		const session = created.value;
		for (const [index, { person, name }] of cards.entries()) {
			const member = newId();
			session.apply(planMember(member, name, "local-assessor", index + 2, person));
			for (let number = index * casesEach + 1; number <= (index + 1) * casesEach; number++) {
				const ids = { case: newId(), assessment: newId() };
				session.apply(planCase(ids, `Reference ${number}`, currentInstrument, number));
				session.apply([allocate({ sampleCase: ids.case, member })]);
			}
		}
		const settled = await workspace.settle();
		if (!settled.ok) throw new Error(settled.problem.detail);
		return { inspection: session.id, card, events: [...session.journal.events.values()] };
	});
}

function trust({ own }: Workspace, self: DeviceCard, card: DeviceCard): void {
	const planned = planCard(own.journal, card, self);
	if (!planned.ok) throw new Error(planned.problem.kind);
	own.apply(planned.value);
	const entry = deviceBookOf(own.journal).find((one) => one.card.device === card.device);
	if (entry) own.apply(planComparison(own.journal, entry));
}
