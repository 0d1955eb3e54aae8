import { useSession, useText } from "#app/session/use-session.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { planWithdrawal, WITHDRAWAL_DRAFT } from "#domain/inspection/interests.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { words } from "#ui/words/words.ts";

interface WithdrawInterestProps {
	readonly interest: RecordId;
	/** The conflict of interest, in words. */
	readonly named: string;
	readonly onWithdrawn: () => void;
	readonly onClose: () => void;
}

/** Asks why a conflict of interest no longer stands, and withdraws it. The reason is kept as it is typed. */
export function WithdrawInterest({ interest, named, onWithdrawn, onClose }: WithdrawInterestProps) {
	const session = useSession();
	const draft = { stream: PLAN, record: interest, field: WITHDRAWAL_DRAFT };
	const text = useText(session, draft);
	const said = words.inspection.allocation.interests;
	const withdraw = (reason: string) => {
		const planned = planWithdrawal(interest, reason);
		if (!planned.ok) return;
		session.leave(draft);
		session.apply([{ ...draft, value: "" }, ...planned.value]);
		onWithdrawn();
		onClose();
	};
	return (
		<ReasonDialog
			{...text}
			title={said.withdrawTitle}
			label={said.withdrawWhy}
			confirm={said.withdraw}
			onConfirm={withdraw}
			onClose={onClose}
		>
			<p className="govuk-body">{named}</p>
		</ReasonDialog>
	);
}
