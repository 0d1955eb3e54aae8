import type { Result } from "#domain/result.ts";
import type { CopiedRows } from "./copied-rows.ts";
import type { JournalId, StorageProblem } from "./vault.ts";

/** Reads rows of the open vault as they are sealed. */
export interface RowReader {
	headers(): Promise<Result<readonly CopiedRows["headers"][], StorageProblem>>;
	journals(): Promise<Result<readonly CopiedRows["journals"][], StorageProblem>>;
	journal(journal: JournalId): Promise<Result<JournalRows, StorageProblem>>;
	/** Those of these rows that there are. */
	events(ids: readonly string[]): Promise<Result<readonly CopiedRows["events"][], StorageProblem>>;
}

/** The rows of one journal, all as they were at the same moment. */
export interface JournalRows {
	readonly events: readonly CopiedRows["events"][];
	readonly drafts: readonly CopiedRows["drafts"][];
}
