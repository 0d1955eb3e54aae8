import { importedContentOf } from "#app/instruments.ts";
import { ownCard } from "#app/session/own-card.ts";
import { newId } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import {
	BUNDLE_VERSION,
	type BundleHeader,
	type BundleId,
	type BundleInstrument,
	type BundlePurpose,
	type BundleRecipient,
	type InspectionId,
} from "#domain/handover/bundle.ts";
import { type BundleContent, instrumentsOf } from "#domain/handover/bundle-content.ts";
import { bundleLogOf, planSent } from "#domain/handover/bundle-log.ts";
import { nextSerial } from "#domain/handover/bundle-look-ups.ts";
import { rangesOf } from "#domain/handover/event-ranges.ts";
import type { ExchangeProblem } from "#domain/handover/open-bundle-problem.ts";
import { canonical } from "#domain/journal/canonical.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { SealTo } from "#exchange/seal-bundle.ts";
import type { JournalErased, StorageProblem } from "#vault/vault.ts";
import { fileNameOf } from "./file-name-of.ts";

/** A bundle as it is wanted. */
export interface WantedBundle {
	/** That this device has. */
	readonly inspection: InspectionId;
	readonly purpose: BundlePurpose;
	/** What goes into it, of the inspection's journal. Asked for once everything typed is stored, so that it is in it. */
	readonly content: (journal: Journal) => BundleContent;
	readonly to: SealedTo;
}

/** Who can open it: devices, and the office with its spare key; or whoever is told the passphrase. */
export type SealedTo =
	| { readonly kind: "recipients"; readonly recipients: readonly BundleRecipient[] }
	| Extract<SealTo, { readonly kind: "passphrase" }>;

/** A bundle that was made and recorded as sent. */
export interface BundleToSend {
	readonly bundle: BundleId;
	/** Sealed, under a name that says nothing. */
	readonly file: File;
}

export type MakeBundleProblem = ExchangeProblem | StorageProblem;

/**
 * Makes the sealed file of a bundle and records it as sent. Everything typed is stored first. Without the record there is no
 * file, and a bundle that is not sealed is not recorded.
 */
export async function makeBundle(
	workspace: Workspace,
	{ inspection, purpose, content, to }: WantedBundle,
	{ signal }: { readonly signal?: AbortSignal } = {},
): Promise<Result<BundleToSend, MakeBundleProblem>> {
	const settled = await workspace.settle();
	if (!settled.ok) return settled;
	const session = await workspace.open(inspection);
	if (!session.ok) return session;
	if (!session.value) throw new Error("A bundle is made of an inspection that is not on this device");
	const keys = await workspace.vault.deviceKeys();
	if (!keys.ok) return keys;

	const { own } = workspace;
	const { journal } = session.value;
	const { streams, events } = content(journal);
	const recipients = to.kind === "recipients" ? to.recipients : [];
	const header: BundleHeader = {
		format: "assess-resettlement-cases-bundle",
		version: BUNDLE_VERSION,
		bundle: newId(),
		serial: nextSerial(bundleLogOf(own.journal)),
		inspection,
		from: ownCard(workspace, keys.value),
		to: recipients,
		made: Date.now(),
		purpose,
		instruments: instrumentsOf(journal, streams).map(withContent),
		streams,
		count: events.length,
	};
	const sealed = await workspace.exchange.seal(
		{ header, events },
		keys.value.signing,
		to.kind === "passphrase" ? to : { kind: "recipients", recipients: recipients.map(({ recipient }) => recipient) },
		signal && { signal },
	);
	if (!sealed.ok) return sealed;

	const { bundle, serial, made } = header;
	const sent = own.writeApart(
		planSent({
			bundle,
			kind: purpose.kind,
			inspection,
			serial,
			sha256: sealed.value.sha256,
			member: purpose.kind === "receipt" ? "" : purpose.member,
			to: recipients,
			made,
			covers: rangesOf(events.filter(({ withheld }) => !withheld)),
		}),
	);
	const recorded = await workspace.vault.takeIn([{ journal: own.id, events: sent }]);
	if (!recorded.ok) return failed(storageProblemOf(recorded.problem));
	// The vault tells of it as well, later perhaps than the next bundle asks for its serial.
	own.receive({ events: sent, abandoned: [] });
	return ok({ bundle, file: new File([sealed.value.file], fileNameOf(bundle), { type: "application/octet-stream" }) });
}

/** Larger, and the header would be no line that any device reads: who opens the bundle then needs the file itself. */
const LARGEST_CONTENT = 1_000_000;

/** With the file of a version that was imported here, which others may not have. */
function withContent(named: BundleInstrument): BundleInstrument {
	const content = importedContentOf(named);
	return content === undefined || canonical(content).length > LARGEST_CONTENT ? named : { ...named, content };
}

function storageProblemOf(problem: JournalErased | StorageProblem): StorageProblem {
	if (problem.kind === "erased") throw new Error("The vault's own journal cannot be erased");
	return problem;
}
