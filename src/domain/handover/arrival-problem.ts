import type { DeviceId, RecordId, StreamId } from "#domain/journal/event.ts";
import type { Problem } from "#domain/result.ts";
import type { BundleId } from "./bundle.ts";

/** An entry that may not come this way: which, and who wrote it as far as is known. */
export interface OfEntry {
	/** Empty where nobody says who it is. */
	readonly writtenBy: string;
	readonly stream: StreamId;
	/** Of the case that the stream is an assessment of; empty for another part of the inspection. */
	readonly reference: string;
	/** The entry's number among those that its writer made in the stream. */
	readonly seq: number;
}

/** Why nothing of an opened bundle may be taken in. `name` is whom its signing device says to be of. */
export type ArrivalProblem = Problem &
	(
		| { readonly kind: "signer-unknown"; readonly name: string; readonly device: DeviceId }
		| { readonly kind: "signer-not-compared"; readonly name: string; readonly device: DeviceId }
		/** The book knows another card of the same device or person. */
		| { readonly kind: "signer-changed"; readonly name: string; readonly device: DeviceId }
		| { readonly kind: "signer-revoked"; readonly name: string; readonly device: DeviceId }
		/** It was made on this device. */
		| { readonly kind: "bundle-from-here" }
		/** Another bundle with this id was made or taken in. */
		| { readonly kind: "bundle-id-taken"; readonly bundle: BundleId }
		/** Only a pack brings an inspection that this device does not have, or has no longer. */
		| { readonly kind: "inspection-not-here"; readonly name: string }
		/** Practice, and whatever else is no inspection, stays on the device on which it was begun. */
		| { readonly kind: "practice-handed-over" }
		/** By the plan here or, where there is none yet, by the pack's own. */
		| { readonly kind: "pack-not-from-lead"; readonly name: string }
		| { readonly kind: "pack-for-another-member"; readonly name: string }
		/** Work is handed over to the lead, and who uses this device does not lead. */
		| { readonly kind: "handed-over-to-another" }
		| { readonly kind: "sender-not-on-team"; readonly name: string }
		/** It says to be of a member who is somebody else. */
		| { readonly kind: "sender-is-another-member"; readonly name: string }
		| { readonly kind: "receipt-for-nothing-sent"; readonly name: string; readonly bundle: BundleId }
		/** A writer that another device or person introduced, here or in another stream. */
		| (OfEntry & { readonly kind: "writer-of-two-devices" })
		/** A new entry by a device that is not the sender's, from somebody who does not lead. */
		| (OfEntry & { readonly kind: "entry-of-another-device"; readonly name: string })
		/** New entries in an assessment that was never the sender's. */
		| (OfEntry & { readonly kind: "assessment-not-allocated"; readonly name: string })
		/** A new entry that only the lead may make. */
		| (OfEntry & { readonly kind: "entry-not-theirs"; readonly name: string; readonly field: string })
		/** A new entry about something that belongs to another part of the inspection. */
		| (OfEntry & { readonly kind: "entry-out-of-place"; readonly record: RecordId })
		/** A new entry that says to have seen one which exists neither here nor in the bundle. */
		| (OfEntry & { readonly kind: "entry-ahead" })
		/** There is another entry with the same id here. */
		| (OfEntry & { readonly kind: "entry-forged" })
		/** The same, of a writer of the sender's own device: it does not say what it said before. */
		| (OfEntry & { readonly kind: "history-changed"; readonly name: string })
		/** This device does not have that very version of it; nothing is named where an assessment names none. */
		| { readonly kind: "instrument-not-here"; readonly instrument: string; readonly version: string }
		/** An assessment keeps the instrument that it was begun with, in whatever version, and this one names another. */
		| (OfEntry & { readonly kind: "instrument-changed" })
		/** An answer for which the assessment's instrument has no place. `question`: the id of it, or of a part of one. */
		| (OfEntry & {
				readonly kind: "question-not-in-instrument" | "option-not-in-instrument" | "answer-of-wrong-type";
				readonly question: string;
		  })
		/** An answer to a question that the lead alone is asked, from somebody else. */
		| (OfEntry & { readonly kind: "question-of-lead"; readonly question: string })
	);
