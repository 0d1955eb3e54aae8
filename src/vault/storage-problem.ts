import type { StorageProblem } from "./vault.ts";

/** The errors of IndexedDB, of Dexie and of the file system that are not mistakes of ours. */
const KINDS = new Map<string, StorageProblem["kind"]>([
	["QuotaExceededError", "storage-full"],
	["VersionError", "storage-newer"],
	// A table is missing, or a value lies in a file of its own that cannot be read.
	["NotFoundError", "storage-damaged"],
	["NotReadableError", "storage-damaged"],
	["DataError", "storage-damaged"],
	["AbortError", "storage-failed"],
	["DatabaseClosedError", "storage-failed"],
	["InvalidStateError", "storage-failed"],
	["MissingAPIError", "storage-failed"],
	["NoModificationAllowedError", "storage-failed"],
	["NotAllowedError", "storage-failed"],
	["OpenFailedError", "storage-failed"],
	["SecurityError", "storage-failed"],
	["TimeoutError", "storage-failed"],
	["TypeMismatchError", "storage-failed"],
	["UnknownError", "storage-failed"],
]);

/** What a failed storage operation comes to; a mistake in the program is thrown on. */
export function storageProblem(error: unknown): StorageProblem {
	const causes = causesOf(error).flatMap((cause) => {
		const kind = KINDS.get(cause.name);
		return kind === undefined ? [] : [{ kind, detail: String(cause) }];
	});
	// That a transaction was aborted says less than why, and the browser's own words lie innermost.
	const problem = causes.findLast(({ kind }) => kind !== "storage-failed") ?? causes.at(-1);
	if (problem === undefined) {
		throw error;
	}
	return problem;
}

/** Whether the connection ended under the operation: the browser closes it when it needs to, and a new one may work. */
export function isClosed(error: unknown): boolean {
	return causesOf(error).some(({ name }) => name === "DatabaseClosedError" || name === "InvalidStateError");
}

/** The error and what Dexie wrapped in it: the browser's own (`inner`), or one for each failed row (`failures`). */
function causesOf(error: unknown): readonly Error[] {
	if (!(error instanceof Error)) {
		return [];
	}
	const { inner, failures } = error as { readonly inner?: unknown; readonly failures?: unknown };
	const wrapped = [inner, ...(Array.isArray(failures) ? failures : [])];
	return [error, ...wrapped.flatMap(causesOf)];
}
