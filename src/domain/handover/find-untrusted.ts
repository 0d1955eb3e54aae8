import type { DeviceId } from "#domain/journal/event.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import type { OpenedBundle } from "./bundle.ts";
import type { BundleLog } from "./bundle-log.ts";
import { arrivedBundle, sentBundle } from "./bundle-look-ups.ts";
import type { CardState } from "./device-book.ts";

/** Why a bundle's sender is not to be believed, whatever it holds: by the device book, and by what is known of the bundle. */
export function findUntrusted(
	{ header, sha256 }: OpenedBundle,
	signer: CardState | "unknown",
	own: DeviceId,
	log: BundleLog,
): ArrivalProblem | undefined {
	const { device, name } = header.from;
	if (device === own) return { kind: "bundle-from-here" };
	if (signer !== "trusted") return { kind: `signer-${signer}`, name, device };
	const before = arrivedBundle(log, header.bundle);
	const isOther = before !== undefined && before.sha256 !== sha256;
	return isOther || sentBundle(log, header.bundle) ? { kind: "bundle-id-taken", bundle: header.bundle } : undefined;
}
