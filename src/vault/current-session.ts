import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import type { RenewedKeys, RenewKeysProblem } from "./access-problems.ts";
import type { Opened } from "./opened.ts";
import { renewSession } from "./renew-session.ts";
import { type Session, type SessionOptions, startSession } from "./session.ts";
import type { StorageProblem } from "./vault.ts";
import type { VaultKeys } from "./vault-keys.ts";

/** The session of this tab, while its vault is open. */
export interface CurrentSession {
	/** Undefined while the vault is locked. */
	opened(): Opened | undefined;
	/** Throws while the vault is locked. */
	get(): Session;
	/** A vault that is open already stays as it is. `isNew`: that its second copy was begun is no alarm. */
	start(keys: VaultKeys, options: { readonly isNew: boolean }): Promise<Result<Opened, StorageProblem>>;
	/** locked: there is no session. */
	whenOpen<Value, P extends Problem>(
		work: (session: Session) => Promise<Result<Value, P>>,
	): Promise<Result<Value, P | StorageProblem>>;
	/** The same session under new keys; none where it must be unlocked again. */
	renew(passphrase: string): Promise<Result<RenewedKeys, RenewKeysProblem>>;
	/** False where there was none. */
	end(): Promise<boolean>;
}

export function createCurrentSession(options: Omit<SessionOptions, "isNew">): CurrentSession {
	let session: Session | undefined;

	const opened = () => session && openedBy(session);

	function get(): Session {
		if (session === undefined) {
			throw new Error("The vault is locked");
		}
		return session;
	}

	return {
		opened,
		get,
		async start(keys, { isNew }) {
			if (session === undefined) {
				const started = await startSession(keys, { ...options, isNew });
				if (!started.ok) {
					return started;
				}
				session = started.value;
			}
			return ok(openedBy(session));
		},
		async whenOpen(work) {
			return session === undefined ? failed({ kind: "locked", detail: "" }) : work(session);
		},
		async renew(passphrase) {
			const before = get();
			let next: Session | undefined;
			try {
				const renewed = await renewSession(before, passphrase, options);
				next = renewed.session;
				return renewed.result;
			} finally {
				// Whatever went wrong, nothing is stored under keys that may no longer count.
				session = next;
				if (next === undefined) {
					await before.end();
				}
			}
		},
		async end() {
			const ending = session;
			session = undefined;
			await ending?.end();
			return ending !== undefined;
		},
	};
}

function openedBy({ keys, writer, restored, copies }: Session): Opened {
	const { missing } = copies.saved();
	return { device: keys.device.id, writer, restored, ...(missing && { missing }) };
}
