import type { Assessment } from "#domain/inspection/sample.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";
import { INSTRUMENT_MOVE, MOVE, MOVE_REASON } from "./judged.ts";

/** How an assessment was moved from one version of its instrument to another. */
export interface InstrumentMove {
	readonly id: RecordId;
	readonly from: Assessment["instrument"];
	readonly to: Assessment["instrument"];
	/** Empty once redacted. */
	readonly reason: string;
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
}

/** Every move of an assessment, the oldest first. */
export function instrumentMovesOf(journal: Journal, assessment: RecordId): readonly InstrumentMove[] {
	return recordsOf(journal, INSTRUMENT_MOVE, assessment).flatMap(({ id }) =>
		historyOf(journal, id, MOVE)
			.slice(-1)
			.map(({ after, who, at }) => {
				const { from, to } = objectOf(after);
				const reason = textOf(currentValue(journal, id, MOVE_REASON));
				return { id, from: readName(from), to: readName(to), reason, by: who?.name ?? "", at };
			}),
	);
}

function readName(value: Json | undefined): Assessment["instrument"] {
	const { id, version, fingerprint } = objectOf(value);
	return { id: textOf(id), version: textOf(version), fingerprint: textOf(fingerprint) };
}
