import type { Session } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { ERASURE_OUTCOME } from "#app/this-device/erasures.ts";
import { loggedOf } from "#domain/handover/bundle-log.ts";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { redact } from "#domain/journal/redact.ts";
import { failed, type Result } from "#domain/result.ts";
import type { EraseProblem } from "#vault/remove-for-good.ts";
import { ERASED } from "#vault/vault.ts";

/** What the certificate says. */
export interface ErasureReason {
	/** As the service is called. */
	readonly service: string;
	readonly reason: string;
}

/**
 * Marks the inspection as erased and erases it, with what the log of exchanged files says of it. Behind the mark there is no way
 * back: interrupted, it is completed when the device is unlocked.
 */
export async function eraseInspection(
	workspace: Workspace,
	{ id }: Session,
	{ service, reason }: ErasureReason,
): Promise<Result<undefined, EraseProblem>> {
	const { vault, own } = workspace;
	const windows = await vault.windows();
	if (!windows.ok) return windows;
	if (windows.value > 1) return failed({ kind: "other-windows-open", windows: windows.value });
	const settled = await workspace.settle();
	if (!settled.ok) return settled;

	const entry = (field: string, value: { readonly [key: string]: string | number }) => ({
		stream: OWN_STREAM,
		record: id,
		field,
		value,
	});
	// Together with the mark: interrupted behind it, nothing of the files is left either.
	own.redact({
		redacted: loggedOf(own.journal, id).map(redact),
		changes: [entry(ERASED, { service, reason, by: workspace.person()?.name ?? "" })],
	});
	const marked = await own.settle();
	if (!marked.ok) return marked;
	const erased = await vault.erase(id);
	if (!erased.ok) return erased;
	workspace.forget(id);
	own.apply([entry(ERASURE_OUTCOME, { ...erased.value })]);
	return own.settle();
}
