import { useId, useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useJournal, useText } from "#app/session/use-session.ts";
import { allocationOf } from "#domain/inspection/allocation.ts";
import {
	planReview,
	REVIEW_REASON,
	type ReviewAction,
	type ReviewState,
	reviewProblems,
} from "#domain/inspection/review.ts";
import { purposeOf } from "#domain/inspection/sample.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Details } from "#ui/details.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { ProgressList } from "#ui/progress-list.tsx";
import { ReasonDialog } from "#ui/reason-dialog.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { useAssessment, useAssessmentStore } from "./assessment-store.ts";
import { useLeftItems } from "./use-left-items.ts";
import { useTeam } from "./use-team.ts";

/** The actions that a state offers, the expected one first. */
const offered: Readonly<Record<ReviewState, readonly ReviewAction[]>> = {
	"not-started": ["mark-ready"],
	allocated: ["mark-ready"],
	"in-progress": ["mark-ready"],
	returned: ["mark-ready"],
	ready: ["sign-off", "return", "take-back"],
	"signed-off": ["reopen"],
};

/** Where the work on the case is, and what can be done with it now; what cannot says why. */
export function ReviewPanel({ label }: { readonly label: string }) {
	const { session, assessment, caseId } = useAssessmentStore();
	const { evaluation, standing, review } = useAssessment();
	const [asking, setAsking] = useState<ReviewAction>();
	const [refused, setRefused] = useState("");
	const [isListed, setListed] = useState(false);
	const statusId = useId();
	const focusNext = useFocusNext();
	const { role } = useRight("review");
	const { nameOf, own } = useTeam();
	const { toFinish, toSettle } = useLeftItems();
	const purpose = purposeOf(session.journal, assessment);
	const allocation = useJournal(
		session,
		() => allocationOf(session.journal, caseId, purpose),
		{ record: caseId },
		`${caseId} ${purpose}`,
	);
	const assessor = allocation.kind === "allocated" ? nameOf(allocation.member) : undefined;
	const isElsewhere = allocation.kind === "allocated" && allocation.member !== own?.id;
	const said = words.review;

	const situation = () => ({ journal: session.journal, assessment, role, standing, evaluation });
	// Kept as it is typed: closing the dialog, or the window, loses no word of it.
	const draftPlace = { stream: assessment, record: assessment, field: REVIEW_REASON };
	const draft = useText(session, draftPlace);
	const take = (action: ReviewAction, reason: string) => {
		// The case may have moved on in another window while this one asked.
		const planned = planReview(action, situation(), reason);
		if (planned.ok) {
			session.leave(draftPlace);
			session.apply([{ ...draftPlace, value: "" }, planned.value]);
		}
		setRefused(planned.ok ? "" : said.problem(planned.problem));
		setAsking(undefined);
		focusNext(statusId);
	};
	const press = (action: ReviewAction) =>
		action === "return" || action === "reopen" ? setAsking(action) : take(action, "");

	const inTheWay =
		review.state === "ready" ? [...toSettle, ...toFinish] : review.state === "signed-off" ? [] : toFinish;

	return (
		<section aria-label={label} className="review">
			{review.state === "returned" && (
				<NotificationBanner title={said.returned}>
					<p className="govuk-body">{review.reason}</p>
				</NotificationBanner>
			)}
			<p id={statusId} className="govuk-body" role="status" tabIndex={-1}>
				<strong>{standing.kind === "excluded" ? said.excluded : said.states[review.state]}</strong>
				{assessor && ` ${said.allocatedTo(assessor)}`}
				{review.changedSince && ` ${said.changedSince}`}
				{review.inConflict && ` ${said.inConflict}`}
				{refused && ` ${refused}`}
			</p>
			{review.state === "in-progress" && review.reason !== "" && (
				<InsetText>{said.reopenedBecause(review.reason)}</InsetText>
			)}
			<ButtonGroup>
				{offered[review.state]
					.map((action) => ({ action, problems: reviewProblems(action, situation()) }))
					.filter(({ problems }) => !problems.some(({ kind }) => kind === "second-scoring"))
					.map(({ action, problems }, index) => (
						<Button
							key={action}
							look={index === 0 ? "primary" : "secondary"}
							unavailable={problems.length > 0 ? problems.map(said.problem).join(" ") : undefined}
							onPress={() => press(action)}
						>
							{said.actions[action]}
						</Button>
					))}
			</ButtonGroup>
			{inTheWay.length > 0 && (
				<Details summary={said.inTheWay(inTheWay.length)} onOpen={() => setListed(true)}>
					{isListed && <ProgressList items={inTheWay} />}
				</Details>
			)}
			{asking && (
				<ReasonDialog
					{...draft}
					title={said.actions[asking]}
					label={said.why}
					confirm={said.actions[asking]}
					onConfirm={(reason) => take(asking, reason)}
					onClose={() => setAsking(undefined)}
				>
					{assessor && isElsewhere && (
						<p className="govuk-body">
							{said.withNextPack(assessor)} {words.handOver.pack.erased(assessor)}
						</p>
					)}
				</ReasonDialog>
			)}
		</section>
	);
}
