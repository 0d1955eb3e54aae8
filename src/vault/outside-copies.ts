import { ok, type Result } from "#domain/result.ts";
import { type BroughtIn, bringIn, previewBringingIn } from "./bring-in.ts";
import { type CopiedVault, openCopiedVault } from "./copied-vault.ts";
import { makeOutsideCopy } from "./make-outside-copy.ts";
import type {
	BringingIn,
	MadeOutsideCopy,
	OpenOutsideCopyProblem,
	OutsideCopyFacts,
	OutsideCopyKey,
	OutsideCopyProblem,
	Unstored,
} from "./outside-copy.ts";
import { readOutsideCopy } from "./outside-copy-file.ts";
import type { KeyDerivation } from "./passphrase.ts";
import type { Session } from "./session.ts";
import type { Stores } from "./stores.ts";
import type { StorageProblem } from "./vault.ts";

/** Files that hold a whole vault, as `Vault` has them; `open` is the vault that they are made of or brought into. */
export interface OutsideCopies {
	make(open: Session, unstored: readonly Unstored[]): Promise<Result<MadeOutsideCopy, StorageProblem>>;
	read(file: Blob): Promise<Result<OutsideCopyFacts, OutsideCopyProblem>>;
	open(file: Blob, key: OutsideCopyKey): Promise<Result<CopiedVault, OpenOutsideCopyProblem>>;
	preview(
		open: Session,
		file: Blob,
		key: OutsideCopyKey,
	): Promise<Result<BringingIn, OpenOutsideCopyProblem | StorageProblem>>;
	bringIn(
		open: Session,
		file: Blob,
		key: OutsideCopyKey,
	): Promise<Result<BroughtIn, OpenOutsideCopyProblem | StorageProblem>>;
}

export function createOutsideCopies(stores: Stores, keyDerivation: KeyDerivation): OutsideCopies {
	const openFile: OutsideCopies["open"] = async (file, key) => {
		const copy = await readOutsideCopy(file);
		return copy.ok ? openCopiedVault(copy.value, key, keyDerivation) : copy;
	};
	return {
		make: (open, unstored) => makeOutsideCopy(stores, open, { keyDerivation, unstored }),
		async read(file) {
			const copy = await readOutsideCopy(file);
			if (!copy.ok) {
				return copy;
			}
			const { rows, ...facts } = copy.value;
			return ok(facts);
		},
		open: openFile,
		async preview(open, file, key) {
			const copied = await openFile(file, key);
			return copied.ok ? previewBringingIn(open, copied.value) : copied;
		},
		async bringIn(open, file, key) {
			const copied = await openFile(file, key);
			return copied.ok ? bringIn(open, copied.value, stores.locks) : copied;
		},
	};
}
