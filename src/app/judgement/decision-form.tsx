import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { findInstrument, resettlementStandard } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import { sampleNumbersOf } from "#domain/findings/counts.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { isRatingState, ratingOf, ratingStages } from "#domain/judgement/rating.ts";
import { planRating } from "#domain/judgement/rating-decision.ts";
import { RATING_MODERATORS, RATING_REASONS } from "#domain/judgement/rating-fields.ts";
import { sayRating } from "#domain/judgement/say-rating.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { Radios } from "#ui/radios.tsx";
import { words } from "#ui/words/words.ts";
import { ChooseEvidence } from "./choose-evidence.tsx";
import { OpenChallenges } from "./open-challenges.tsx";
import { ratingControls, sayRatingProblem } from "./rating-problems.ts";

const options = resettlementStandard.scale
	.filter(({ id }) => isRatingState(id))
	.map(({ id, label, characteristics }) => ({
		value: id,
		label,
		...(characteristics !== null && { hint: characteristics }),
	}));

const said = words.judgement.rating;

const stageOptions = ratingStages.map((value) => ({ value, label: said.stages[value], hint: said.stageHints[value] }));

/** How the last attempt to record a decision went. */
type Attempt =
	| { readonly kind: "none" }
	| { readonly kind: "refused"; readonly number: number; readonly problems: readonly ErrorSummaryProblem[] }
	| { readonly kind: "recorded"; readonly number: number; readonly said: string };

/** Where the lead decides. Chosen is what an earlier decision says, or nothing: nothing else ever fills it in. */
export function DecisionForm() {
	const session = useSession();
	const { role } = useRight("judge");
	const [state, setState] = useState(() => decidedState(session.journal));
	const [stage, setStage] = useState(() => firstStage(session.journal));
	const [evidence, setEvidence] = useState<readonly RecordId[]>([]);
	const [attempt, setAttempt] = useState<Attempt>({ kind: "none" });
	const number = attempt.kind === "none" ? 1 : attempt.number + 1;
	const problems = attempt.kind === "refused" ? attempt.problems : [];
	const errorAt = (control: string) => problems.find((problem) => problem.control === control)?.text;

	const record = () => {
		const drafts = [RATING_REASONS, RATING_MODERATORS].map((field) => ({ ...place, field }));
		for (const draft of drafts) session.leave(draft);
		const decision = {
			state,
			stage,
			reasons: session.shownText(JUDGEMENT, RATING_REASONS),
			evidence,
			moderators: session.shownText(JUDGEMENT, RATING_MODERATORS).split(/[\n,;]+/),
			by: { name: session.author.introduction.name, role },
		};
		const planned = planRating(session.journal, decision, sampleNumbersOf(session.journal, findInstrument));
		if (!planned.ok) {
			const refused = planned.problem.problems.map((problem) => sayRatingProblem(session, problem));
			return setAttempt({ kind: "refused", number, problems: refused });
		}
		session.apply([planned.value, ...drafts.map((draft) => ({ ...draft, value: "" }))]);
		setEvidence([]);
		setStage(undefined);
		const decided = sayRating(ratingOf(session.journal).state, resettlementStandard);
		setAttempt({ kind: "recorded", number, said: said.recorded(decided) });
	};

	return (
		<Form onSubmit={record}>
			{attempt.kind === "refused" && <ErrorSummary key={attempt.number} problems={problems} />}
			{attempt.kind === "recorded" && (
				<NotificationBanner key={attempt.number} kind="success">
					<p className="govuk-notification-banner__heading">{attempt.said}</p>
				</NotificationBanner>
			)}
			<p className="govuk-body">{said.whose}</p>
			{options.every((option) => !("hint" in option)) && (
				<p className="govuk-hint">{words.judgement.characteristicsNotLoaded}</p>
			)}
			<Radios
				id={ratingControls.state}
				label={said.label}
				labelSize="s"
				error={errorAt(ratingControls.state)}
				groups={[{ options }]}
				value={state}
				onChoose={setState}
			/>
			<WrittenText
				stream={JUDGEMENT}
				id={ratingControls.reasons}
				record={JUDGEMENT}
				field={RATING_REASONS}
				label={said.reasons}
				hint={said.reasonsHint}
				error={errorAt(ratingControls.reasons)}
				lines={6}
			/>
			<ChooseEvidence label={said.evidence} hint={said.evidenceHint} chosen={evidence} onChoose={setEvidence} />
			<Radios
				id={ratingControls.stage}
				label={said.stage}
				labelSize="s"
				error={errorAt(ratingControls.stage)}
				groups={[{ options: stageOptions }]}
				value={stage}
				onChoose={setStage}
			/>
			{stage === "moderated" && (
				<WrittenText
					stream={JUDGEMENT}
					id={ratingControls.moderators}
					record={JUDGEMENT}
					field={RATING_MODERATORS}
					label={said.moderators}
					hint={said.moderatorsHint}
					error={errorAt(ratingControls.moderators)}
					lines={2}
				/>
			)}
			{stage === "final" && <OpenChallenges />}
			<Button type="submit">{said.submit}</Button>
		</Form>
	);
}

const place = { stream: JUDGEMENT, record: JUDGEMENT };

/** What the decision that stands says; undefined where nobody has decided, or decisions are in conflict. */
function decidedState(journal: Journal): string | undefined {
	const { state, decidedAt } = ratingOf(journal);
	return decidedAt > 0 ? state : undefined;
}

/** Where nothing stands, a decision can only be provisional; after that it is said how far it has come. */
function firstStage(journal: Journal): string | undefined {
	return ratingOf(journal).stage === undefined ? "provisional" : undefined;
}
