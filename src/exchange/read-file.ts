import type { SealProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, ok, type Result } from "#domain/result.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a file holds, as far as its drive still gives it. */
export async function readFile(file: Blob): Promise<Result<Bytes, SealProblem>> {
	try {
		return ok(new Uint8Array(await file.arrayBuffer()));
	} catch (error) {
		if (error instanceof DOMException) return failed({ kind: "bundle-unreadable", detail: error.message });
		throw error;
	}
}
