import type { Session } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { packContent } from "#domain/handover/pack-content.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Result } from "#domain/result.ts";
import { type BundleToSend, type MakeBundleProblem, makeBundle, type SealedTo } from "./make-bundle.ts";
import { spareKeyOf } from "./spare-key-of.ts";

/** Makes the pack of a member of the team, as `makeBundle` does. */
export function makePack(
	workspace: Workspace,
	{ id, journal }: Session,
	member: RecordId,
	to: SealedTo,
	signal: AbortSignal,
): Promise<Result<BundleToSend, MakeBundleProblem>> {
	const { service } = inspectionOf(journal);
	return makeBundle(
		workspace,
		{
			inspection: id,
			purpose: { kind: "pack", member, service, spareRecipient: spareKeyOf(journal) },
			content: () => packContent(journal, member),
			to,
		},
		{ signal },
	);
}
