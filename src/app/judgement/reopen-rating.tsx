import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useSession } from "#app/session/use-session.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import type { RatingStage } from "#domain/judgement/rating.ts";
import { planReopening } from "#domain/judgement/rating-decision.ts";
import { RATING_REOPENING } from "#domain/judgement/rating-fields.ts";
import { Button } from "#ui/button.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { words } from "#ui/words/words.ts";

const draft = { stream: JUDGEMENT, record: JUDGEMENT, field: RATING_REOPENING };

/** Makes a moderated or final rating provisional again, with a reason. */
export function ReopenRating({ stage }: { readonly stage: RatingStage }) {
	const session = useSession();
	const { role } = useRight("judge");
	const [isAsking, setAsking] = useState(false);
	const said = words.judgement.rating.reopen;
	const reopen = (reason: string) => {
		session.leave(draft);
		const planned = planReopening(session.journal, reason, role);
		if (planned.ok) session.apply([planned.value, { ...draft, value: "" }]);
		setAsking(false);
	};
	return (
		<>
			<p className="govuk-body">{stage === "final" ? said.isFinal : said.isModerated}</p>
			<Button look="secondary" onPress={() => setAsking(true)}>
				{said.begin}
			</Button>
			{isAsking && (
				<ReasonDialog
					title={said.title}
					label={said.label}
					confirm={said.confirm}
					defaultValue={session.shownText(JUDGEMENT, RATING_REOPENING)}
					onType={(text) => session.type(draft, text)}
					onLeave={() => session.leave(draft)}
					onConfirm={reopen}
					onClose={() => setAsking(false)}
				>
					<p className="govuk-body">{said.explained}</p>
				</ReasonDialog>
			)}
		</>
	);
}
