import type { StreamId, WriterId } from "#domain/journal/event.ts";
import type { Problem } from "#domain/result.ts";

/** Why a file cannot be unsealed: it is no age file, not a whole one, or sealed to somebody else. */
export type SealProblem = Problem &
	(
		| { readonly kind: "bundle-unreadable"; readonly detail: string }
		| { readonly kind: "bundle-empty" }
		/** Sizes in bytes. */
		| { readonly kind: "bundle-too-large"; readonly size: number; readonly most: number }
		| { readonly kind: "not-a-bundle" }
		/** In age's text form, which mail programs and editors alter. */
		| { readonly kind: "bundle-armoured" }
		| { readonly kind: "bundle-other-age-version"; readonly version: string }
		/** It ends before its content begins. */
		| { readonly kind: "bundle-cut-short" }
		| { readonly kind: "bundle-head-damaged" }
		| { readonly kind: "bundle-too-many-recipients"; readonly most: number }
		/** Work factors are powers of two. */
		| { readonly kind: "bundle-passphrase-too-costly"; readonly workFactor: number; readonly most: number }
		| { readonly kind: "bundle-needs-passphrase" }
		/** It is sealed to devices, and a passphrase was given. */
		| { readonly kind: "bundle-needs-key" }
		| { readonly kind: "bundle-passphrase-wrong" }
		| { readonly kind: "bundle-not-for-this-key" }
		/** The text given as an identity holds none. */
		| { readonly kind: "not-an-identity" }
		/** Cut short, altered or added to, somewhere behind the head. */
		| { readonly kind: "bundle-damaged" }
	);

interface InLine {
	/** The header is line 1. */
	readonly line: number;
}

interface InChain extends InLine {
	readonly writer: WriterId;
	readonly stream: StreamId;
	readonly seq: number;
}

/** What is wrong inside the seal. */
export type BundleContentProblem = Problem &
	/** It was sealed by age, and does not begin as a bundle does. */
	(
		| { readonly kind: "bundle-other-content" }
		/** Made by a newer version of the app. To be kept, and opened after an update. */
		| { readonly kind: "bundle-newer"; readonly version: number; readonly known: number }
		/** The last line, which holds hash and signature, is missing. */
		| { readonly kind: "bundle-unfinished" }
		| { readonly kind: "bundle-altered" }
		/** The signature is not that of the key which the header names. */
		| { readonly kind: "bundle-signature-wrong" }
		/** The header names other recipients than those whom it is sealed to: somebody passed on what was meant for another. */
		| { readonly kind: "bundle-meant-for-others" }
		| { readonly kind: "bundle-count-wrong"; readonly said: number; readonly found: number }
		| { readonly kind: "bundle-too-many-entries"; readonly most: number }
		/** Lengths in bytes. */
		| (InLine & { readonly kind: "bundle-line-too-long"; readonly most: number })
		| (InLine & { readonly kind: "bundle-not-text" })
		| (InLine & { readonly kind: "bundle-nested-too-deep"; readonly most: number })
		| (InLine & { readonly kind: "bundle-not-json" })
		/** A key twice, keys out of order, white space: not the one text that its content has. */
		| (InLine & { readonly kind: "bundle-not-canonical" })
		/** A key, or a name, that programs take for something of their own. */
		| (InLine & { readonly kind: "bundle-poisoned-name" })
		/** A field is missing, unknown or of another type. `place` leads to it: "from.signing". */
		| (InLine & { readonly kind: "bundle-malformed"; readonly place: string })
		| (InLine & { readonly kind: "bundle-stream-unlisted" })
		| (InLine & { readonly kind: "bundle-entry-misnamed" })
		| (InLine & { readonly kind: "bundle-entry-twice" })
		| (InLine & { readonly kind: "bundle-value-altered" })
		| (InChain & { readonly kind: "bundle-entry-missing" })
		| (InChain & { readonly kind: "bundle-history-rewritten" })
		| (InChain & { readonly kind: "bundle-writer-unknown" })
	);

/** Why a bundle cannot be opened. Nothing of it may be used. */
export type OpenBundleProblem = SealProblem | BundleContentProblem;

/** Why sealing or opening came to no end. */
export type ExchangeProblem = Problem &
	(
		| { readonly kind: "exchange-cancelled" }
		/** `detail` is the browser's own words, for the person who helps. */
		| { readonly kind: "exchange-unavailable"; readonly detail: string }
	);
