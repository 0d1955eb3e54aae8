import type { OpenOutsideCopyProblem } from "./outside-copy.ts";
import type { StorageProblem } from "./vault.ts";

export type WrongPassphrase =
	| { readonly kind: "wrong-passphrase" }
	/** The passphrase was not tried: so many wrong ones came before that it can be only after these seconds. */
	| { readonly kind: "too-many-attempts"; readonly seconds: number };

export type UnlockProblem = WrongPassphrase | { readonly kind: "no-vault" } | StorageProblem;

export interface WrongRecoveryKey {
	readonly kind: "wrong-recovery-key";
}

export type RecoveryProblem =
	/** What was typed cannot be a recovery key: its checksum tells. */
	{ readonly kind: "recovery-key-mistyped" } | WrongRecoveryKey | { readonly kind: "no-vault" } | StorageProblem;

/** `other-windows-open`: they were asked to lock, and have not yet done so. Nothing is changed. */
export type RenewKeysProblem = UnlockProblem | { readonly kind: "other-windows-open"; readonly windows: number };

export interface RenewedKeys {
	/** As it is printed. The one before opens nothing any more. */
	readonly recoveryKey: string;
	/** False where the browser did not let go of old files of the second copy: the next unlocking removes them. */
	readonly isComplete: boolean;
}

export interface PassphraseTooShort {
	readonly kind: "passphrase-too-short";
	readonly minimum: number;
}

export type PassphraseProblem = PassphraseTooShort | StorageProblem;

export interface VaultExists {
	readonly kind: "vault-exists";
}

export type CreateProblem = VaultExists | PassphraseProblem;

export type RestoreProblem = OpenOutsideCopyProblem | CreateProblem | UnlockProblem | RecoveryProblem;
