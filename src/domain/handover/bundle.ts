import type { DeviceId, Event, Hash, Json, RecordId, StreamId } from "#domain/journal/event.ts";
import type { DeviceCard } from "./device-card.ts";

/** The version of the file's form that this app writes. One that is higher is kept and asks for an update. */
export const BUNDLE_VERSION = 1;

/** Which inspection: the same on every device that has it. */
export type InspectionId = string;
export type BundleId = string;

/** What a bundle is for, and what only that kind says. */
export type BundlePurpose =
	/** From the lead to a member of the team: the plan as far as it concerns them, and the assessments allocated to them. */
	| {
			readonly kind: "pack";
			readonly member: RecordId;
			/** As the service is called, so that who opens it first knows what it is. */
			readonly service: string;
			/** Key of the office, to which work is sealed as well: "age1…", or empty. */
			readonly spareRecipient: string;
	  }
	/** From a member to the lead: the assessments, what they said of themselves, and what they gathered beside the cases. */
	| { readonly kind: "hand-over"; readonly member: RecordId }
	/** A test, before fieldwork: of a hand-over only what the member said of themselves. */
	| { readonly kind: "key-check"; readonly member: RecordId }
	/** That a bundle has arrived whole and is stored. */
	| { readonly kind: "receipt"; readonly receipts: readonly Receipt[] };

export type BundleKind = BundlePurpose["kind"];

export interface Receipt {
	readonly bundle: BundleId;
	/** Of the bundle's lines, as in its trailer. */
	readonly sha256: Hash;
}

/** The first line of a bundle. */
export interface BundleHeader {
	readonly format: "assess-resettlement-cases-bundle";
	readonly version: number;
	readonly bundle: BundleId;
	/** 1, 2, 3 … of all the bundles that the device has made. */
	readonly serial: number;
	readonly inspection: InspectionId;
	readonly from: DeviceCard;
	/** The devices that can open it, and the office's spare key without a device; none where a passphrase opens it. */
	readonly to: readonly BundleRecipient[];
	/** Milliseconds since 1970, UTC, by the sender's clock. */
	readonly made: number;
	readonly purpose: BundlePurpose;
	/** Those that its assessments are made with. */
	readonly instruments: readonly BundleInstrument[];
	readonly streams: readonly StreamId[];
	/** How many events follow. */
	readonly count: number;
}

export interface BundleRecipient {
	readonly device?: DeviceId;
	readonly recipient: string;
}

export interface BundleInstrument {
	readonly id: string;
	readonly version: string;
	readonly fingerprint: Hash;
	/** Of a version that does not come with the app: the JSON of its file, so that who opens the bundle has it. */
	readonly content?: Json;
}

/** The last line of a bundle. */
export interface BundleTrailer {
	/** Of all lines before, each with its line feed, as UTF-8. */
	readonly sha256: Hash;
	/** Ed25519 by the sender's device, over the same bytes: 64 bytes, lower-case hexadecimal. */
	readonly signature: string;
}

/**
 * A bundle whose lines are whole and well-formed, and whose signature is that of the key in its header. Whether that key
 * is a colleague's, and whether its events may be taken, is for the device book and `compareBundle` to say.
 */
export interface OpenedBundle {
	readonly header: BundleHeader;
	readonly events: readonly Event[];
	readonly sha256: Hash;
}
