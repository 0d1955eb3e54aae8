import { failed, ok } from "#domain/result.ts";
import type { UnlockProblem } from "#vault/access-problems.ts";
import { VAULT_JOURNAL, type Vault } from "#vault/vault.ts";
import { journalIn, type MemoryDisk, RENEWED_RECOVERY_KEY } from "./memory-disk.ts";
import type { MemoryTab } from "./memory-tab.ts";

type Access = Pick<
	Vault,
	| "status"
	| "create"
	| "unlock"
	| "unlockWithRecoveryKey"
	| "setPassphrase"
	| "changePassphrase"
	| "renewRecoveryKey"
	| "isRecoveryKeyConfirmed"
	| "confirmRecoveryKey"
	| "renewVaultKeys"
	| "lock"
>;

/** Who gets into a vault that is kept in memory. */
export function createMemoryAccess(disk: MemoryDisk, tab: MemoryTab): Access {
	function problemOfUnlocking(passphrase: string): UnlockProblem | undefined {
		if (disk.passphrase === undefined) return { kind: "no-vault" };
		if (disk.wait > 0) return { kind: "too-many-attempts", seconds: disk.wait };
		return passphrase === disk.passphrase ? undefined : { kind: "wrong-passphrase" };
	}

	function renewRecoveryKey(): string {
		disk.recoveryKey = RENEWED_RECOVERY_KEY;
		disk.isRecoveryKeyConfirmed = false;
		return disk.recoveryKey;
	}

	return {
		async status() {
			if (tab.isOpen()) return { kind: "open", ...tab.begin() };
			if (disk.passphrase === undefined) return { kind: "empty" };
			return { kind: "locked", ...(disk.wait > 0 && { waitUntil: Date.now() + disk.wait * 1000 }) };
		},
		async create(passphrase) {
			if (disk.passphrase !== undefined) return failed({ kind: "vault-exists" });
			disk.passphrase = passphrase;
			journalIn(disk, VAULT_JOURNAL);
			return ok({ ...tab.begin(), recoveryKey: disk.recoveryKey });
		},
		async unlock(passphrase) {
			const problem = problemOfUnlocking(passphrase);
			return problem === undefined ? ok(tab.begin()) : failed(problem);
		},
		async unlockWithRecoveryKey(typed) {
			if (disk.passphrase === undefined) return failed({ kind: "no-vault" });
			return typed === disk.recoveryKey ? ok(tab.begin()) : failed({ kind: "wrong-recovery-key" });
		},
		setPassphrase: (next) =>
			tab.store(() => {
				disk.passphrase = next;
				disk.isRecoveryKeyConfirmed = true;
				return undefined;
			}),
		async changePassphrase(current, next) {
			const problem = problemOfUnlocking(current);
			if (problem !== undefined) return failed(problem);
			disk.passphrase = next;
			return ok(undefined);
		},
		async renewRecoveryKey(passphrase) {
			const problem = problemOfUnlocking(passphrase);
			return problem === undefined ? ok(renewRecoveryKey()) : failed(problem);
		},
		isRecoveryKeyConfirmed: () => tab.look(() => disk.isRecoveryKeyConfirmed),
		async confirmRecoveryKey(typed) {
			if (typed !== disk.recoveryKey) return failed({ kind: "wrong-recovery-key" });
			return tab.store(() => {
				disk.isRecoveryKeyConfirmed = true;
				return undefined;
			});
		},
		async renewVaultKeys(passphrase) {
			const problem = problemOfUnlocking(passphrase);
			if (problem !== undefined) return failed(problem);
			const others = tab.others();
			for (const other of others) other.hearLock();
			if (others.length > 0) return failed({ kind: "other-windows-open", windows: others.length + 1 });
			return tab.store(() => ({ recoveryKey: renewRecoveryKey(), isComplete: true }));
		},
		async lock() {
			if (!tab.isOpen()) return;
			tab.end();
			for (const other of tab.others()) other.hearLock();
		},
	};
}
