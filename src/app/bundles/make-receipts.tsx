import { MakeFiles } from "#app/hand-over/make-files.tsx";
import { useWorkspace } from "#app/session/use-session.ts";
import { words } from "#ui/words/words.ts";
import { type Confirmed, makeReceipt, trustedCard } from "./make-receipt.ts";

interface MakeReceiptsProps {
	readonly confirmed: readonly Confirmed[];
	/** Names the button, where there are several. */
	readonly label: (count: number) => string;
}

/** Makes one receipt for each sender, as files to save or share. */
export function MakeReceipts({ confirmed, label }: MakeReceiptsProps) {
	const workspace = useWorkspace();
	const said = words.bundles.receipts;
	const files = confirmed.flatMap((one) => {
		const card = trustedCard(workspace.own.journal, one.from);
		if (!card) return [];
		return [{ who: card.name, make: (signal: AbortSignal) => makeReceipt(workspace, one, card, signal) }];
	});
	if (files.length === 0) return <p className="govuk-body">{said.notTrusted}</p>;
	return <MakeFiles files={files} label={label(files.length)} sayMade={said.made} />;
}
