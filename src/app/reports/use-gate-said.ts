import { words } from "#ui/words/words.ts";
import { useDisclosures, useGate } from "./gate/use-gate.ts";

/** What keeps outward copies from being made, in words; undefined where nothing does. */
export function useGateSaid(): string | undefined {
	const gate = useGate();
	const { disclosures } = useDisclosures();
	const { notYetChecked, decisionsOpen, unsettled } = words.reports;
	if (gate.ok) return undefined;
	const open = disclosures.filter(({ standing }) => standing.kind === "open").length;
	switch (gate.problem.kind) {
		case "names-not-given":
			return open === 0 ? notYetChecked : `${notYetChecked}. ${decisionsOpen(open)}`;
		case "outward-open":
			return decisionsOpen(open);
		case "outward-unsettled":
			return unsettled;
	}
}
