import { useEffect, useState } from "react";
import { ownCard } from "#app/session/own-card.ts";
import { useJournal, useWorkspace } from "#app/session/use-session.ts";
import { PERSON } from "#app/session/workspace.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import type { StorageProblem } from "#vault/vault.ts";

export type OwnCard =
	| { readonly kind: "asking" }
	/** Nobody has said yet who uses this device. */
	| { readonly kind: "nobody" }
	| { readonly kind: "refused"; readonly problem: StorageProblem }
	| { readonly kind: "card"; readonly card: DeviceCard };

/** The card of this device, under the name that its person has now. */
export function useOwnCard(): OwnCard {
	const workspace = useWorkspace();
	const person = useJournal(workspace.own, () => workspace.person(), { record: PERSON });
	const [known, setKnown] = useState<OwnCard>({ kind: "asking" });
	useEffect(() => {
		if (!person) return;
		let isCurrent = true;
		const ask = async () => {
			const keys = await workspace.vault.deviceKeys();
			const own: OwnCard = keys.ok
				? { kind: "card", card: ownCard(workspace, keys.value) }
				: { kind: "refused", problem: keys.problem };
			if (isCurrent) setKnown(own);
		};
		void ask();
		return () => {
			isCurrent = false;
		};
	}, [workspace, person]);
	return person ? known : { kind: "nobody" };
}
