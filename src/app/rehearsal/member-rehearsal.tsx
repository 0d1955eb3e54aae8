import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import { type JoiningSteps, joiningStepsOf, planWaiver, planWaiverTakenBack } from "#domain/handover/joining.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { Button } from "#ui/button.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

const said = words.rehearsal.member;

interface MemberRehearsalProps {
	readonly member: RecordId;
	/** The member's name. */
	readonly who: string;
}

/**
 * Whether a member has done the rehearsal; the lead can let them begin without it, and take that back. Practice and who leads
 * need none.
 */
export function MemberRehearsal({ member, who }: MemberRehearsalProps) {
	const session = useSession();
	const { engagement, team } = useWholeJournal(session, () => inspectionOf(session.journal));
	const steps = useWholeJournal(session, () => joiningStepsOf(session.journal, member));
	const [isWaiving, setWaiving] = useState(false);
	const leads = team.some(({ id, role }) => id === member && role === "lead-inspector");
	if (engagement === "practice" || leads) return null;

	const waive = (reason: string) => {
		const planned = planWaiver(member, reason);
		if (planned.ok) session.apply([planned.value]);
		setWaiving(false);
	};
	const takeBack = () => session.apply([planWaiverTakenBack(member)]);
	return (
		<>
			<p className="govuk-body as-typed">{sayRehearsal(steps)}</p>
			{steps.rehearsed === undefined && (
				<div className="govuk-form-group">
					<Button look="link" onPress={steps.waived ? takeBack : () => setWaiving(true)}>
						{steps.waived ? said.takeBack : said.waive} <VisuallyHidden>{who}</VisuallyHidden>
					</Button>
				</div>
			)}
			{isWaiving && (
				<ReasonDialog
					title={said.waiveTitle(who)}
					label={said.why}
					confirm={said.confirm}
					onConfirm={waive}
					onClose={() => setWaiving(false)}
				>
					<p className="govuk-body">{said.waiveExplained}</p>
				</ReasonDialog>
			)}
		</>
	);
}

function sayRehearsal({ rehearsed, waived }: JoiningSteps): string {
	if (rehearsed !== undefined) return said.done(sayInstant(rehearsed));
	if (!waived) return said.notDone;
	return said.waived(waived.by || said.someone, sayInstant(waived.at), waived.reason);
}
