import type { OpenedBundle } from "#domain/handover/bundle.ts";
import type { ExchangeProblem, OpenBundleProblem } from "#domain/handover/open-bundle-problem.ts";
import type { Result } from "#domain/result.ts";
import type { BundleKey } from "./open-age.ts";
import type { SealedBundle, SealTo, UnsealedBundle } from "./seal-bundle.ts";

/**
 * Sealing and opening bundles, as the app sees it: away from the page, so that it stays usable. Rejects only for a mistake in
 * the program.
 */
export interface Exchange {
	/** As `sealBundle`. */
	seal(
		bundle: UnsealedBundle,
		signing: CryptoKey,
		to: SealTo,
		options?: ExchangeOptions,
	): Promise<Result<SealedBundle, ExchangeProblem>>;
	/** As `openBundle`. */
	open(
		file: Blob,
		key: BundleKey,
		options?: OpenOptions,
	): Promise<Result<OpenedBundle, OpenBundleProblem | ExchangeProblem>>;
}

export interface ExchangeOptions {
	/** Stops at once. */
	readonly signal?: AbortSignal;
}

export interface OpenOptions extends ExchangeOptions {
	/** Hears how much is done, 0 to 1. */
	readonly onProgress?: (share: number) => void;
}
