import { may } from "#domain/inspection/team.ts";
import type { EventId } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { headsOf } from "#domain/journal/view.ts";
import type { PieceKind } from "./piece.ts";
import { DISCLOSURE, readResolution, resolvedRecordsOf } from "./resolution.ts";

/** One entry of the disclosure log: what was decided about something before it left, as the judgement pack prints it. */
export interface DisclosureLogEntry {
	readonly id: EventId;
	/** What the decision was about; nothing once it was redacted or cannot be read. */
	readonly what: { readonly kind: PieceKind; readonly subject: string } | undefined;
	readonly decision: "keep" | "reword" | "suppress" | "withdraw" | "unreadable";
	/** The outward wording, for "reword". */
	readonly wording: string;
	/** Why; empty where none was asked for and none given. */
	readonly reason: string;
	/** Who decided; empty where the journal does not say. */
	readonly by: string;
	/** Milliseconds since 1970, UTC. */
	readonly at: number;
	/** Nobody has decided again having seen it. It holds only while what it is about has not changed. */
	readonly stands: boolean;
	/** The part in the inspection that the person had carries the right to judge. */
	readonly byRight: boolean;
}

/** Every decision of disclosure control that the journal holds, the oldest first: nothing is overwritten. */
export function disclosureLogOf(journal: Journal): readonly DisclosureLogEntry[] {
	return resolvedRecordsOf(journal)
		.flatMap((record) => entriesOf(journal, record))
		.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

function entriesOf(journal: Journal, record: string): readonly DisclosureLogEntry[] {
	const heads = new Set(headsOf(journal, record, DISCLOSURE).map(({ id }) => id));
	return historyOf(journal, record, DISCLOSURE).map(({ event, after, who, at }) => {
		const resolution = readResolution(after);
		return {
			id: event.id,
			what: resolution?.what,
			decision: resolution?.decision ?? "unreadable",
			wording: resolution?.wording ?? "",
			reason: resolution?.reason ?? "",
			by: who?.name ?? "",
			at,
			stands: heads.has(event.id),
			byRight: may(resolution?.role, "judge"),
		};
	});
}
