import type { Arrival, Standing } from "#domain/handover/arrival.ts";
import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import type { StreamId } from "#domain/journal/event.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { words } from "#ui/words/words.ts";

/** What a bundle comes to as a whole. */
export function standingOfAll({ events, streams }: Arrival): Standing {
	if (events.length === 0) return "same";
	return streams.every(({ standing }) => standing === "new") ? "new" : "newer";
}

/** What it brings, in short. */
export function sayBrings(arrival: Arrival): string {
	const said = words.bundles.brings;
	if (arrival.events.length === 0) return arrival.header.purpose.kind === "key-check" ? said.keyCheck : said.nothing;
	const counts = { new: 0, newer: 0, same: 0 };
	for (const { standing } of arrival.cases) counts[standing] += 1;
	const inCases = new Set(arrival.cases.map(({ stream }) => stream));
	const others = arrival.streams.filter(({ stream }) => !inCases.has(stream));
	const countOf = (isCounted: (stream: StreamId) => boolean) =>
		others
			.filter(({ stream }) => isCounted(stream))
			.reduce((sum, { entries, redacted }) => sum + entries + redacted, 0);
	const inPlan = countOf((stream) => stream === PLAN);
	const elsewhere = countOf((stream) => stream !== PLAN);
	return [
		said.cases(counts),
		...(inPlan > 0 ? [said.plan(inPlan)] : []),
		...(elsewhere > 0 ? [said.elsewhere(elsewhere)] : []),
	]
		.filter((part) => part !== "")
		.join(", ");
}

/** What it brings of each case, and of what is beside them. */
export function sayEach(arrival: Arrival): readonly { readonly stream: StreamId; readonly said: string }[] {
	return arrival.streams
		.toSorted((one, other) => placeOf(arrival, one.stream) - placeOf(arrival, other.stream))
		.map(({ stream, standing, entries, redacted }) => ({
			stream,
			said: words.bundles.brings.one(sayStream(arrival, stream), standing, entries, redacted),
		}));
}

/** In which cases it leaves conflicts, each once. */
export function sayWhereConflicts(arrival: Arrival): readonly string[] {
	const streams = arrival.conflicts.map(({ heads }) => heads[0]?.stream ?? PLAN);
	return [...new Set(streams.map((stream) => sayStream(arrival, stream)))];
}

/** The plan comes first, then the cases in the order of the sample. */
function placeOf({ cases }: Arrival, stream: StreamId): number {
	return cases.findIndex((one) => one.stream === stream);
}

function sayStream({ cases }: Arrival, stream: StreamId): string {
	const said = words.bundles.brings;
	const found = cases.find((one) => one.stream === stream);
	if (found) {
		const reference = markHiddenCharacters(found.reference);
		return found.purpose === "second" ? words.handOver.secondOf(reference) : reference;
	}
	if (stream === PLAN) return said.planItself;
	return stream === JUDGEMENT ? said.judgement : said.somethingElse;
}
