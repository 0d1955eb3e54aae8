import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import type { BundleHeader } from "./bundle.ts";
import { memberOf } from "./joining.ts";
import type { News } from "./news.ts";
import type { Sender } from "./sender.ts";

/** Whose device this is. */
type Person = string;

/**
 * Why a bundle is not for who uses this device, or not from who it says: by the plan here or, for an inspection that is not
 * here yet, by that of the pack.
 */
export function findMisdirected(
	{ purpose }: BundleHeader,
	{ here, merged }: News,
	sender: Sender,
	person: Person,
): ArrivalProblem | undefined {
	if (inspectionOf(merged).engagement !== "inspection") return { kind: "practice-handed-over" };
	if (purpose.kind === "pack") return findMisdirectedPack(merged, purpose.member, sender, person);
	if (purpose.kind === "receipt") return undefined;
	const { name } = sender.card;
	if (memberOf(here, person)?.role !== "lead-inspector") return { kind: "handed-over-to-another" };
	if (!sender.member) return { kind: "sender-not-on-team", name };
	return sender.member.id === purpose.member ? undefined : { kind: "sender-is-another-member", name };
}

function findMisdirectedPack(
	merged: Journal,
	wanted: RecordId,
	{ card, leads }: Sender,
	person: Person,
): ArrivalProblem | undefined {
	if (!leads) return { kind: "pack-not-from-lead", name: card.name };
	const member = inspectionOf(merged).team.find(({ id }) => id === wanted);
	const self = memberOf(merged, person);
	const isForPerson = self ? self.id === wanted : member?.person === "";
	return isForPerson ? undefined : { kind: "pack-for-another-member", name: member?.name ?? "" };
}
