import { useId } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { resettlementStandard } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { ratingOf } from "#domain/judgement/rating.ts";
import { ratingRecordOf } from "#domain/judgement/rating-record.ts";
import { sayDecision, sayStandingRating, sayStandingStage } from "#domain/judgement/say-rating.ts";
import { ConflictNotice } from "#ui/conflict-notice.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionRecord } from "./decision-record.tsx";
import { DissentForm } from "./dissent-form.tsx";
import { OpenChallenges } from "./open-challenges.tsx";
import { RatingChanges } from "./rating-changes.tsx";
import { RatingMisfits } from "./rating-misfits.tsx";
import { ReopenRating } from "./reopen-rating.tsx";

/** The rating: what stands, where the lead decides, and the record of every decision. */
export function RatingSection({ id, mayJudge }: { readonly id: string; readonly mayJudge: boolean }) {
	const session = useSession();
	const titleId = useId();
	const rating = useWholeJournal(session, () => ratingOf(session.journal));
	const entries = useWholeJournal(session, () => ratingRecordOf(session.journal));
	const { isHeld: mayDissent } = useRight("dissent");
	const said = words.judgement.rating;
	return (
		<section id={id} tabIndex={-1} aria-labelledby={titleId}>
			<h2 id={titleId} className="govuk-heading-m">
				{said.heading}
			</h2>
			<InsetText>
				<p className="govuk-body">
					<strong>{sayStandingRating(rating, resettlementStandard)}</strong> {sayStandingStage(rating)}
				</p>
				<p className="govuk-body">{resettlementStandard.standsApart.text}</p>
			</InsetText>
			<RatingMisfits />
			<RatingChanges />
			<OpenChallenges />
			{rating.inConflict && <p className="govuk-body">{said.inConflict}</p>}
			{rating.inConflict && (
				<ConflictNotice
					versions={entries
						.filter(({ stands }) => stands)
						.map(({ id: entry, by, at, decision }) => ({
							id: entry,
							who: by || words.assessment.unknownWriter,
							at,
							value: (
								<>
									<p className="govuk-body">{sayDecision(decision, resettlementStandard)}</p>
									{"reasons" in decision && decision.reasons}
								</>
							),
						}))}
				/>
			)}
			{mayJudge && rating.stage !== "final" && <DecisionForm />}
			{mayJudge && (rating.stage === "moderated" || rating.stage === "final") && <ReopenRating stage={rating.stage} />}
			<DecisionRecord entries={entries} inConflict={rating.inConflict} />
			{mayDissent && <DissentForm entries={entries} />}
		</section>
	);
}
