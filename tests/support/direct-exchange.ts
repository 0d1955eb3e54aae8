import { ok } from "#domain/result.ts";
import type { Exchange } from "#exchange/exchange.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { sealBundle } from "#exchange/seal-bundle.ts";

/** Seals and opens bundles in the test itself, where there are no workers. */
export const directExchange: Exchange = {
	seal: async (content, signing, to) => ok(await sealBundle(content, signing, to)),
	open: (file, key, { onProgress } = {}) => openBundle(file, key, onProgress),
};
