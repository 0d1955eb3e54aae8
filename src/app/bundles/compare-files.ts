import type { Workspace } from "#app/session/workspace.ts";
import { erasuresOf } from "#app/this-device/erasures.ts";
import type { BundleId, InspectionId, OpenedBundle } from "#domain/handover/bundle.ts";
import { bundleLogOf } from "#domain/handover/bundle-log.ts";
import { compareBundle } from "#domain/handover/compare-bundle.ts";
import { standingOf } from "#domain/handover/device-book.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { copyOf } from "#domain/journal/copy-journal.ts";
import type { Event, Hash } from "#domain/journal/event.ts";
import { add, createJournal, type Journal } from "#domain/journal/journal.ts";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { findWith } from "./brought-instruments.ts";
import type { Compared, Outcome } from "./chosen-file.ts";

/** An opened bundle among the chosen files. */
export interface OpenedFile {
	readonly id: string;
	readonly opened: OpenedBundle;
}

/** An inspection as it will be once the files before are taken in; without a journal where this device does not have it. */
interface Expected {
	readonly journal: Journal | undefined;
	/** It is not the journal that the screens show. */
	readonly isCopy: boolean;
	/** Why nothing of the inspection can be taken in. */
	readonly problem: KnownProblem | undefined;
}

/**
 * What each bundle comes to, if all that are accepted are taken in together: of two that bring the same, the later brings
 * nothing. Gives the page its turn after each file. Undefined once `isStale`.
 */
export async function compareFiles(
	workspace: Workspace,
	files: readonly OpenedFile[],
	isStale: () => boolean,
): Promise<ReadonlyMap<string, Outcome> | undefined> {
	const outcomes = new Map<string, Outcome>();
	const seen = new Map<BundleId, Hash>();
	const expected = new Map<InspectionId, Expected>();
	for (const { id, opened } of files.toSorted(inOrderOfMaking)) {
		await turnOfThePage();
		if (isStale()) return undefined;
		const { bundle, inspection } = opened.header;
		const here = expected.get(inspection) ?? (await whatIsHere(workspace, inspection));
		expected.set(inspection, here);
		const service = here.journal ? inspectionOf(here.journal).service : "";
		const compared = compareWithOthers(opened, seen) ?? compareFile(workspace, opened, here);
		const outcome: Outcome = { ...compared, service };
		seen.set(bundle, opened.sha256);
		outcomes.set(id, outcome);
		const isLast = files.every((other) => other.opened.header.inspection !== inspection || outcomes.has(other.id));
		if (outcome.kind === "accepted" && !isLast) expected.set(inspection, withAdded(here, outcome.arrival.events));
	}
	return isStale() ? undefined : outcomes;
}

/** Whether the bundle, or another that calls itself by the same number, is among the files already. */
function compareWithOthers(
	{ header: { bundle }, sha256 }: OpenedBundle,
	seen: ReadonlyMap<BundleId, Hash>,
): Compared | undefined {
	if (!seen.has(bundle)) return undefined;
	return seen.get(bundle) === sha256
		? { kind: "twice" }
		: { kind: "refused", problem: { kind: "bundle-id-taken", bundle } };
}

/** Packs first, which may bring an inspection that others belong to; of a device, as it made them. */
function inOrderOfMaking({ opened: { header: one } }: OpenedFile, { opened: { header: other } }: OpenedFile): number {
	const rank = ({ purpose }: typeof one) => (purpose.kind === "pack" ? 0 : 1);
	return rank(one) - rank(other) || one.serial - other.serial;
}

function compareFile({ own, person }: Workspace, opened: OpenedBundle, here: Expected): Compared {
	if (here.problem) return { kind: "refused", problem: here.problem };
	const compared = compareBundle({
		opened,
		signer: standingOf(own.journal, opened.header.from),
		here: here.journal,
		own: { device: own.author.opened.device, person: person()?.id ?? "" },
		log: bundleLogOf(own.journal),
		findInstrument: findWith(opened.header),
		now: Date.now(),
	});
	if (!compared.ok) return { kind: "refused", problem: compared.problem };
	return { kind: "accepted", arrival: compared.value };
}

async function whatIsHere(workspace: Workspace, inspection: InspectionId): Promise<Expected> {
	const isErased = erasuresOf(workspace.own.journal).some((erasure) => erasure.inspection === inspection);
	if (isErased) return { journal: undefined, isCopy: false, problem: { kind: "erased" } };
	const session = await workspace.open(inspection);
	return session.ok
		? { journal: session.value?.journal, isCopy: false, problem: undefined }
		: { journal: undefined, isCopy: false, problem: session.problem };
}

function withAdded(before: Expected, events: readonly Event[]): Expected {
	if (events.length === 0) return before;
	const known = before.journal ?? createJournal();
	const journal = before.isCopy ? known : copyOf(known);
	add(journal, events);
	return { ...before, journal, isCopy: true };
}

/** Lets the page draw, and take what the person does. */
function turnOfThePage(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
