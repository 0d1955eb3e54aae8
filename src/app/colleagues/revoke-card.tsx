import { useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { planRevocation } from "#domain/handover/change-device-book.ts";
import type { BookEntry } from "#domain/handover/device-book.ts";
import { Button } from "#ui/button.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { words } from "#ui/words/words.ts";

interface RevokeCardProps {
	readonly entry: BookEntry;
	readonly onRevoked: () => void;
}

/** Revokes a card with a reason: one that was trusted, or one that turned out to be false. */
export function RevokeCard({ entry, onRevoked }: RevokeCardProps) {
	const { own } = useWorkspace();
	const [isAsking, setAsking] = useState(false);
	const { refuse, revoke } = words.devices.colleague;
	const said = entry.decision === undefined ? refuse : revoke;
	const confirm = (reason: string) => {
		const planned = planRevocation(entry, reason);
		if (!planned.ok) return;
		own.apply(planned.value);
		onRevoked();
	};
	return (
		<>
			<Button look="warning" onPress={() => setAsking(true)}>
				{said.open}
			</Button>
			{isAsking && (
				<ReasonDialog
					title={said.open}
					label={said.why}
					hint={said.whyHint}
					confirm={said.submit}
					look="warning"
					onConfirm={confirm}
					onClose={() => setAsking(false)}
				>
					<p className="govuk-body">{said.does}</p>
				</ReasonDialog>
			)}
		</>
	);
}
