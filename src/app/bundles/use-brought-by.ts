import { useMemo } from "react";
import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { bundleBringing } from "#domain/handover/bundle-look-ups.ts";
import { entryOfDevice } from "#domain/handover/device-book.ts";
import type { Event } from "#domain/journal/event.ts";
import { words } from "#ui/words/words.ts";
import { sayName } from "./header-facts.tsx";

/** Says by which file of whom an entry of the inspection came to this device; undefined for what was entered here. */
export function useBroughtBy(): (event: Event) => string | undefined {
	const { own } = useWorkspace();
	const { id } = useSession();
	const log = useBundleLog();
	return useMemo(() => {
		const bundleOf = bundleBringing(log, id);
		return (event) => {
			const bundle = bundleOf(event);
			if (!bundle) return undefined;
			const who = sayName(entryOfDevice(own.journal, bundle.from)?.card.name ?? "");
			return words.bundles.broughtBy(bundle.serial, who, bundle.at);
		};
	}, [own, id, log]);
}
