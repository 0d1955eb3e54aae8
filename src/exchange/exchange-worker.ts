import { expose, transfer } from "comlink";
import { openBundle } from "./open-bundle.ts";
import { sealBundle } from "./seal-bundle.ts";

/** What the worker offers. Rejects only for a mistake in the program. */
export interface ExchangeWorker {
	readonly seal: typeof sealBundle;
	readonly open: typeof openBundle;
}

const worker: ExchangeWorker = {
	async seal(bundle, signing, to) {
		const sealed = await sealBundle(bundle, signing, to);
		return transfer(sealed, [sealed.file.buffer]);
	},
	open: openBundle,
};

expose(worker);
