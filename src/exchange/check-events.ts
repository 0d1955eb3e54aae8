import type { BundleHeader } from "#domain/handover/bundle.ts";
import type { BundleContentProblem } from "#domain/handover/open-bundle-problem.ts";
import { type ChainProblem, verify } from "#domain/journal/chain.ts";
import type { Event } from "#domain/journal/event.ts";
import { type AddProblem, add, createJournal } from "#domain/journal/journal.ts";

/** The header is line 1. */
const FIRST_EVENT = 2;

const kindsOfAdding = {
	"event-forged": "bundle-entry-misnamed",
	"value-mismatch": "bundle-value-altered",
} as const satisfies Readonly<Record<AddProblem["kind"], BundleContentProblem["kind"]>>;

const kindsOfChains = {
	gap: "bundle-entry-missing",
	"prev-mismatch": "bundle-history-rewritten",
	"introduction-missing": "bundle-writer-unknown",
} as const satisfies Readonly<Record<ChainProblem["kind"], BundleContentProblem["kind"]>>;

/**
 * The first thing wrong with a bundle's events among themselves: each is in a stream that the header lists, once, under its
 * own id, with the value that its hash stands for; and as streams travel whole, every writer's chain begins at 1 and goes on
 * without a gap. Whether what is here already agrees with them is not looked at.
 */
export function findFaultOf(events: readonly Event[], header: BundleHeader): BundleContentProblem | undefined {
	const listed = new Set(header.streams);
	const unlisted = events.findIndex(({ stream }) => !listed.has(stream));
	if (unlisted !== -1) return { kind: "bundle-stream-unlisted", line: unlisted + FIRST_EVENT };
	const ids = new Set<string>();
	const twice = events.findIndex(({ id }) => ids.size === ids.add(id).size);
	if (twice !== -1) return { kind: "bundle-entry-twice", line: twice + FIRST_EVENT };
	const journal = createJournal();
	const [refused] = add(journal, events).refused;
	if (refused) {
		return { kind: kindsOfAdding[refused.problem.kind], line: events.indexOf(refused.event) + FIRST_EVENT };
	}
	const [broken] = verify(journal);
	return broken && inLine(broken, events);
}

function inLine({ kind, writer, stream, seq }: ChainProblem, events: readonly Event[]): BundleContentProblem {
	// Of what is missing there is no line; it shows at the next one.
	const at = events.findIndex((event) => event.writer === writer && event.stream === stream && event.seq >= seq);
	return { kind: kindsOfChains[kind], writer, stream, seq, line: at + FIRST_EVENT };
}
