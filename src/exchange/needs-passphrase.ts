import { readAgeHead } from "./age-head.ts";
import { LIMITS } from "./limits.ts";
import { readFile } from "./read-file.ts";

/** Whether a passphrase opens the file, so that it has to be asked for. False also for what `openBundle` will refuse. */
export async function needsPassphrase(file: Blob): Promise<boolean> {
	const start = await readFile(file.slice(0, LIMITS.head));
	const head = start.ok ? readAgeHead(start.value) : start;
	return head.ok && head.value.byPassphrase;
}
