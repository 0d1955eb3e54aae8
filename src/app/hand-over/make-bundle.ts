import type { Workspace } from "#app/session/workspace.ts";
import type {
	BundleId,
	BundleInstrument,
	BundlePurpose,
	BundleRecipient,
	InspectionId,
} from "#domain/handover/bundle.ts";
import type { ExchangeProblem } from "#domain/handover/open-bundle-problem.ts";
import type { Event, StreamId } from "#domain/journal/event.ts";
import type { Result } from "#domain/result.ts";
import type { StorageProblem } from "#vault/vault.ts";

/** A bundle as it is wanted. */
export interface WantedBundle {
	readonly inspection: InspectionId;
	readonly purpose: BundlePurpose;
	/** What goes into it. Asked for once everything typed is stored, so that it is in it. */
	readonly content: () => BundleContent;
	readonly to: SealedTo;
}

/** What goes into a bundle. A receipt holds nothing of this. */
export interface BundleContent {
	readonly events: readonly Event[];
	readonly streams: readonly StreamId[];
	/** Those that its assessments are made with. */
	readonly instruments: readonly BundleInstrument[];
}

/** Who can open it: devices, and the office's spare key; or whoever is told the passphrase. */
export type SealedTo =
	| { readonly kind: "recipients"; readonly recipients: readonly BundleRecipient[] }
	| { readonly kind: "passphrase"; readonly passphrase: string };

export interface MakingOptions {
	/** Hears the share that is done, 0 to 1. */
	readonly onProgress?: (share: number) => void;
	readonly signal?: AbortSignal;
}

export interface MadeBundle {
	readonly bundle: BundleId;
	/** Sealed, under a name that says nothing. */
	readonly file: File;
}

export type MakeBundleProblem = ExchangeProblem | StorageProblem;

/**
 * Makes the sealed file of a bundle and records it as sent. Everything typed is stored first. A failure changes nothing:
 * there is no file then, and no record of one.
 */
export declare function makeBundle(
	workspace: Workspace,
	wanted: WantedBundle,
	options?: MakingOptions,
): Promise<Result<MadeBundle, MakeBundleProblem>>;
