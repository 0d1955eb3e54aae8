import { useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type BundleLog, bundleLogOf } from "#domain/handover/bundle-log.ts";

/** The bundles that this device has made and taken in. */
export function useBundleLog(): BundleLog {
	const { own } = useWorkspace();
	return useWholeJournal(own, () => bundleLogOf(own.journal));
}
