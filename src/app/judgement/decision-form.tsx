import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { findInstrument, resettlementStandard } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { sampleNumbersOf } from "#domain/findings/counts.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { isRatingState, planRating, RATING_REASONS, type RatingProblem, ratingOf } from "#domain/judgement/rating.ts";
import { sayRating } from "#domain/judgement/say-rating.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { Radios } from "#ui/radios.tsx";
import { words } from "#ui/words/words.ts";
import { WrittenText } from "./written-text.tsx";

const STATE = "rating-state";
const REASONS = "rating-reasons";

const options = resettlementStandard.scale
	.filter(({ id }) => isRatingState(id))
	.map(({ id, label, characteristics }) => ({
		value: id,
		label,
		...(characteristics !== null && { hint: characteristics }),
	}));

const controlOf = (problem: RatingProblem) => (problem.kind === "reasons-missing" ? REASONS : STATE);

/** How the last attempt to record a decision went. */
type Attempt =
	| { readonly kind: "none" }
	| { readonly kind: "refused"; readonly number: number; readonly problems: readonly RatingProblem[] }
	| { readonly kind: "recorded"; readonly number: number; readonly said: string };

/** Where the lead decides. Chosen is what an earlier decision says, or nothing: nothing else ever fills it in. */
export function DecisionForm() {
	const session = useSession();
	const { role } = useRight("judge");
	const said = words.judgement.rating;
	const [state, setState] = useState(() => decidedState(session.journal));
	const [attempt, setAttempt] = useState<Attempt>({ kind: "none" });
	const number = attempt.kind === "none" ? 1 : attempt.number + 1;
	const problems = attempt.kind === "refused" ? attempt.problems : [];
	const errorAt = (control: string) => {
		const problem = problems.find((one) => controlOf(one) === control);
		return problem && said.problem(problem);
	};

	const record = () => {
		session.leave({ stream: JUDGEMENT, record: JUDGEMENT, field: RATING_REASONS });
		const reasons = session.shownText(JUDGEMENT, RATING_REASONS);
		const numbers = sampleNumbersOf(session.journal, findInstrument);
		const planned = planRating(session.journal, { state, reasons, role }, numbers);
		if (!planned.ok) return setAttempt({ kind: "refused", number, problems: planned.problem.problems });
		session.apply([planned.value, { stream: JUDGEMENT, record: JUDGEMENT, field: RATING_REASONS, value: "" }]);
		const decided = sayRating(ratingOf(session.journal).state, resettlementStandard);
		setAttempt({ kind: "recorded", number, said: said.recorded(decided) });
	};

	return (
		<Form onSubmit={record}>
			{attempt.kind === "refused" && (
				<ErrorSummary
					key={attempt.number}
					problems={problems.map((problem) => ({ text: said.problem(problem), control: controlOf(problem) }))}
				/>
			)}
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
				id={STATE}
				label={said.label}
				labelSize="s"
				error={errorAt(STATE)}
				groups={[{ options }]}
				value={state}
				onChoose={setState}
			/>
			<WrittenText
				id={REASONS}
				record={JUDGEMENT}
				field={RATING_REASONS}
				label={said.reasons}
				hint={said.reasonsHint}
				error={errorAt(REASONS)}
				lines={6}
			/>
			<Button type="submit">{said.submit}</Button>
		</Form>
	);
}

/** What the decision that stands says; undefined where nobody has decided, or decisions are in conflict. */
function decidedState(journal: Journal): string | undefined {
	const { state, decidedAt } = ratingOf(journal);
	return decidedAt > 0 ? state : undefined;
}
