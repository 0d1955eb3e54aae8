import { useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { type ImportedFile, planWithdrawal } from "#domain/instrument/imported.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#ui/words/words.ts";

/** Withdraws an imported file from new use, or offers it again. It is never removed. */
export function Withdrawal({ file: { id, isWithdrawn } }: { readonly file: ImportedFile }) {
	const { own } = useWorkspace();
	const [outcome, setOutcome] = useState("");
	const said = words.instruments;
	return (
		<>
			<Button
				look="secondary"
				onPress={() => {
					own.apply([planWithdrawal(id, !isWithdrawn)]);
					setOutcome(isWithdrawn ? said.offered : said.withdrawn);
				}}
			>
				{isWithdrawn ? said.offerAgain : said.withdraw}
			</Button>
			<p role="status" className="govuk-body">
				{outcome}
			</p>
		</>
	);
}
