import type { Session } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import type { PlannedRedaction } from "#domain/inspection/plan-redaction.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf } from "#domain/journal/json.ts";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { currentValue } from "#domain/journal/view.ts";
import { failed, type Result } from "#domain/result.ts";
import type { Compacted, EraseProblem } from "#vault/remove-for-good.ts";

/** The field of the vault's own journal that says what a redaction came to on this device; its record is the certificate. */
const OUTCOME = "redaction-outcome";

/**
 * Takes the values of entries out of the journal and out of both copies. Interrupted once it is stored, it is completed when
 * the device is unlocked. Refused while another window could hold or write them again.
 */
export async function redactEntries(
	workspace: Workspace,
	session: Session,
	planned: PlannedRedaction,
	certificate: RecordId,
): Promise<Result<undefined, EraseProblem>> {
	const { vault, own } = workspace;
	const windows = await vault.windows();
	if (!windows.ok) return windows;
	if (windows.value > 1) return failed({ kind: "other-windows-open", windows: windows.value });
	const settled = await workspace.settle();
	if (!settled.ok) return settled;

	session.redact(planned);
	const stored = await session.settle();
	if (!stored.ok) return stored;
	const compacted = await vault.compact();
	if (!compacted.ok) return compacted;
	own.apply([{ stream: OWN_STREAM, record: certificate, field: OUTCOME, value: { ...compacted.value } }]);
	return own.settle();
}

/** What a redaction came to on this device; undefined for one of another device, and for one that was interrupted. */
export function outcomeOf(own: Journal, certificate: RecordId): Compacted | undefined {
	const { left } = objectOf(currentValue(own, certificate, OUTCOME));
	return typeof left === "number" ? { left } : undefined;
}
