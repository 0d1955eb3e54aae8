import { failed, ok, type Result } from "#domain/result.ts";
import type { Arrival } from "./arrival.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import type { BundleHeader, Receipt } from "./bundle.ts";
import type { BundleLog } from "./bundle-log.ts";
import { sentBundle } from "./bundle-look-ups.ts";
import { flagsOfSerial } from "./find-flags.ts";

/** What a receipt brings, if everything that it is for was sent by this device, of that inspection, to who signed it. */
export function compareReceipt(
	header: BundleHeader,
	receipts: readonly Receipt[],
	log: BundleLog,
): Result<Arrival, ArrivalProblem> {
	const stray = receipts.find((receipt) => !isForSent(receipt, header, log));
	if (stray) return failed({ kind: "receipt-for-nothing-sent", name: header.from.name, bundle: stray.bundle });
	return ok({
		header,
		events: [],
		brought: [],
		streams: [],
		cases: [],
		conflicts: [],
		concerns: [],
		flags: flagsOfSerial(header, log),
		invitation: undefined,
		receipts: receipts.filter(({ bundle }) => !isKnown(bundle, header, log)),
	});
}

function isForSent({ bundle, sha256 }: Receipt, { inspection, from }: BundleHeader, log: BundleLog): boolean {
	const sent = sentBundle(log, bundle);
	if (sent?.sha256 !== sha256 || sent.inspection !== inspection) return false;
	// Whoever was told the passphrase could open it, on any device.
	return sent.to.length === 0 || sent.to.some(({ device }) => device === from.device);
}

function isKnown(bundle: string, { from }: BundleHeader, log: BundleLog): boolean {
	return sentBundle(log, bundle)?.receipts.some((receipt) => receipt.from === from.device) ?? false;
}
