import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import type { DeviceId } from "#domain/journal/event.ts";
import { createJournal, type Journal } from "#domain/journal/journal.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Arrival } from "./arrival.ts";
import type { ArrivalProblem } from "./arrival-problem.ts";
import type { OpenedBundle } from "./bundle.ts";
import type { BundleLog } from "./bundle-log.ts";
import { compareReceipt } from "./compare-receipt.ts";
import { caseArrivals, invitationOf, newConcerns, newConflicts, streamArrivals } from "./describe-arrival.ts";
import type { CardState } from "./device-book.ts";
import { rangesOf } from "./event-ranges.ts";
import { flagsOfClock, flagsOfSerial, flagsOfWriters } from "./find-flags.ts";
import { findForeignAnswer } from "./find-foreign-answer.ts";
import { findForged, findTwofoldWriter } from "./find-forged.ts";
import { findGroundless } from "./find-groundless.ts";
import { findMisdirected } from "./find-misdirected.ts";
import { findOverstep } from "./find-overstep.ts";
import { findUntrusted } from "./find-untrusted.ts";
import { type News, newsOf, withoutOthersRedactions } from "./news.ts";
import { senderOf } from "./sender.ts";

/** An opened bundle, and what there is to compare it with. */
export interface Comparing {
	readonly opened: OpenedBundle;
	/** How the card in its header stands in the device book: `standingOf`. */
	readonly signer: CardState | "unknown";
	/** The inspection as it is here; undefined where this device does not have it. */
	readonly here: Journal | undefined;
	/** This device, and who uses it. */
	readonly own: { readonly device: DeviceId; readonly person: string };
	readonly log: BundleLog;
	readonly findInstrument: FindInstrument;
	/** Milliseconds since 1970, UTC. */
	readonly now: number;
}

/**
 * What taking a bundle in would change or, if it may not be, the first reason why. Whoever leads the inspection may bring
 * anything of it; anyone else what their own device wrote, in what was allocated to them, of themselves in the plan, and
 * what they gathered beside the cases.
 * Nothing is changed by comparing. The bundle has been opened: it is whole, signed, and sound in itself.
 */
export function compareBundle(comparing: Comparing): Result<Arrival, ArrivalProblem> {
	const { opened, signer, here, own, log, findInstrument } = comparing;
	const { header, events } = opened;
	const { from, purpose } = header;
	const untrusted = findUntrusted(opened, signer, own.device, log);
	if (untrusted) return failed(untrusted);
	if (purpose.kind === "receipt") return compareReceipt(header, purpose.receipts, log);
	if (here === undefined && purpose.kind !== "pack") return failed({ kind: "inspection-not-here", name: from.name });

	const known = here ?? createJournal();
	const forged = findForged(known, events, from) ?? findTwofoldWriter(known, events);
	if (forged) return failed(forged);
	const news = newsOf(known, here ? withoutOthersRedactions(events, here, senderOf(here, from)) : events);
	const sender = senderOf(here ?? news.merged, from);
	const refused =
		findMisdirected(header, news, sender, own.person) ??
		(sender.leads ? undefined : findOverstep(news, sender)) ??
		findGroundless(news) ??
		findForeignAnswer(news, sender, findInstrument);
	return refused ? failed(refused) : ok(arrivalOf(comparing, news));
}

function arrivalOf({ opened: { header }, here, own, log, now }: Comparing, news: News): Arrival {
	const { fresh, revealed, redactions, merged } = news;
	const streams = streamArrivals(news, header.streams);
	return {
		header,
		events: [...fresh, ...revealed, ...redactions],
		brought: rangesOf([...fresh, ...revealed].filter(({ withheld }) => !withheld)),
		streams,
		cases: caseArrivals(merged, streams),
		conflicts: newConflicts(news),
		concerns: newConcerns(news),
		flags: [
			...flagsOfSerial(header, log),
			...flagsOfClock(news, header.made, now),
			...flagsOfWriters(news, header, own.device),
		],
		invitation: here || header.purpose.kind !== "pack" ? undefined : invitationOf(merged, header.purpose.member),
		receipts: [],
	};
}
