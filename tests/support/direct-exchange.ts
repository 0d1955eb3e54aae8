import { ok } from "#domain/result.ts";
import type { Exchange } from "#exchange/exchange.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { sealBundle } from "#exchange/seal-bundle.ts";

/** Seals and opens where it is called, for tests that have no workers. */
export const directExchange: Exchange = {
	seal: async (bundle, signing, to) => ok(await sealBundle(bundle, signing, to)),
	open: (file, key, options) => openBundle(file, key, options?.onProgress),
};
