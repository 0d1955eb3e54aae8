import type { AllocationPurpose } from "#domain/inspection/allocation.ts";
import type { SafeguardingCard } from "#domain/inspection/safeguarding.ts";
import type { Member } from "#domain/inspection/team.ts";
import type { Event, RecordId, StreamId } from "#domain/journal/event.ts";
import type { Conflict } from "#domain/journal/view.ts";
import type { BundleHeader, BundleId, Receipt } from "./bundle.ts";
import type { EventRange } from "./event-ranges.ts";

/** new: not here yet. newer: it brings something. same: it brings nothing, which an older bundle does not either. */
export type Standing = "new" | "newer" | "same";

/** What a bundle brings of one stream. */
export interface StreamArrival {
	readonly stream: StreamId;
	readonly standing: Standing;
	/** How many changes, the introductions of writers apart. */
	readonly entries: number;
	/** How many values of entries that are here it redacts. */
	readonly redacted: number;
}

/** What a bundle brings of one assessment. */
export interface CaseArrival extends StreamArrival {
	readonly sampleCase: RecordId;
	readonly reference: string;
	readonly purpose: AllocationPurpose;
}

/** Something about a bundle that is worth knowing, and no reason to refuse it. */
export type ArrivalFlag =
	/** The clock of a device is more than a day ahead of this one's. `latest`: milliseconds since 1970, UTC, as it wrote them. */
	| { readonly kind: "clock-ahead"; readonly entries: number; readonly latest: number }
	/** Entries from before there was this app. */
	| { readonly kind: "clock-behind"; readonly entries: number; readonly earliest: number }
	/** This very bundle was taken in. */
	| { readonly kind: "taken-in-before"; readonly at: number }
	/** A later bundle of the same device was. */
	| { readonly kind: "older"; readonly serial: number; readonly than: number }
	/** Another bundle of the same device had this number: the device was put back to an earlier state, or there are two of it. */
	| { readonly kind: "serial-twice"; readonly serial: number; readonly other: BundleId }
	/** A writer of the sender's calls itself something else than the sender's card does. */
	| { readonly kind: "other-name"; readonly name: string }
	/** Entries that were made on this device and are here no longer. */
	| { readonly kind: "brings-own-entries"; readonly entries: number };

/** Which inspection a pack brings to a device that does not have it. */
export interface Invitation {
	readonly service: string;
	readonly lead: Member;
	/** Whom it is for. */
	readonly member: Member;
	readonly cases: readonly {
		readonly sampleCase: RecordId;
		readonly reference: string;
		readonly purpose: AllocationPurpose;
	}[];
}

/** What taking a bundle in would change. Nothing in it depends on whether that is done. */
export interface Arrival {
	readonly header: BundleHeader;
	/** What is to be added to the inspection's journal: nothing for a receipt, and for a bundle that brings nothing. */
	readonly events: readonly Event[];
	/** Of these, those whose values were not here: for the log. */
	readonly brought: readonly EventRange[];
	/** In the order of the header. */
	readonly streams: readonly StreamArrival[];
	/** The assessments among the streams, in the order of the sample. */
	readonly cases: readonly CaseArrival[];
	/** The fields that are in conflict afterwards through what it brings. */
	readonly conflicts: readonly Conflict[];
	/** The safeguarding cards that are open afterwards through what it brings. */
	readonly concerns: readonly SafeguardingCard[];
	readonly flags: readonly ArrivalFlag[];
	/** For an inspection that is not here yet. */
	readonly invitation: Invitation | undefined;
	/** Of a receipt: those that are to be logged. */
	readonly receipts: readonly Receipt[];
}
