import type { Workspace } from "#app/session/workspace.ts";

/** Changes that come one after the other are one, milliseconds. */
const PAUSE = 100;

/**
 * Calls back when what bundles are compared with has changed: the device book and the log, or what another window recorded.
 * Returns how to stop that.
 */
export function followChanges({ vault, own }: Workspace, onChange: () => void): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const tell = () => {
		clearTimeout(waiting);
		waiting = setTimeout(onChange, PAUSE);
	};
	const stopOwn = own.subscribe({}, tell);
	const stopOthers = vault.subscribe(tell);
	return () => {
		clearTimeout(waiting);
		stopOwn();
		void stopOthers.then((stop) => stop());
	};
}
