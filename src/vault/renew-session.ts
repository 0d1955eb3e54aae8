import { failed, ok, type Result } from "#domain/result.ts";
import type { RenewedKeys, RenewKeysProblem } from "./access-problems.ts";
import type { KeyDerivation } from "./passphrase.ts";
import { renewKeys } from "./renew-keys.ts";
import type { Session } from "./session.ts";
import { readMirrorContents, type Stores } from "./stores.ts";

export interface RenewSessionOptions {
	readonly stores: Stores;
	readonly keyDerivation: KeyDerivation;
}

export interface RenewedSession {
	/** The one before where nothing was changed; undefined where that one must end, and the vault be unlocked again. */
	readonly session: Session | undefined;
	readonly result: Result<RenewedKeys, RenewKeysProblem>;
}

/** Renews the keys of the open vault, whose passphrase this is, and opens both copies under them. */
export async function renewSession(
	open: Session,
	passphrase: string,
	{ stores, keyDerivation }: RenewSessionOptions,
): Promise<RenewedSession> {
	const renewal = await renewKeys(stores, { session: open, passphrase, keyDerivation });
	if (renewal.kind === "refused") {
		return { session: open, result: failed(renewal.problem) };
	}
	if (renewal.kind === "unknown") {
		return { session: undefined, result: failed(renewal.problem) };
	}
	const { keys, recoveryKey, superseded } = renewal;
	const next = await open.renewed(keys);
	if (!next.ok) {
		// The keys are renewed all the same, and the recovery key is not to be had again.
		return { session: undefined, result: ok({ recoveryKey, isComplete: false }) };
	}
	const isComplete = await areGone(superseded, stores);
	return { session: next.value, result: ok({ recoveryKey, isComplete }) };
}

async function areGone(names: readonly string[], stores: Stores): Promise<boolean> {
	const mirror = await readMirrorContents(stores);
	return mirror.ok && mirror.value.read.every(({ name }) => !names.includes(name));
}
