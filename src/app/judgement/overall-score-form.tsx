import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { fieldOf } from "#domain/journal/view.ts";
import {
	MOST_POINTS,
	OVERALL_SCORE,
	overallScoreOf,
	planNoOverallScore,
	planOverallScore,
} from "#domain/judgement/overall-score.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";

const POINTS = "overall-points";

/** The overall score of the service as published, noted by hand for reference. It enters nothing. */
export function OverallScoreForm({ mayChange }: { readonly mayChange: boolean }) {
	const session = useSession();
	const noted = useWholeJournal(session, () => overallScoreOf(session.journal) ?? null);
	const isContested = useWholeJournal(
		session,
		() => fieldOf(session.journal, INSPECTION, OVERALL_SCORE).kind === "conflict",
	);
	const [typed, setTyped] = useState<{ readonly points?: string; readonly note?: string }>({});
	const [error, setError] = useState("");
	const said = words.overallScore;
	const points = typed.points ?? (noted ? String(noted.points) : "");

	const note = () => {
		const number = /^\d{1,2}$/.test(points.trim()) ? Number(points) : undefined;
		const planned = planOverallScore(number, typed.note ?? noted?.note ?? "");
		if (!planned.ok) {
			setError(said.notInRange(planned.problem.most));
			focusControl(POINTS);
			return;
		}
		session.apply([planned.value]);
		setTyped({});
		setError("");
	};
	const takeOut = () => {
		session.apply([planNoOverallScore()]);
		setTyped({});
		setError("");
	};

	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			{isContested && <p className="govuk-body">{said.contested}</p>}
			<p className="govuk-body" role="status">
				{noted
					? said.noted(noted.points, MOST_POINTS, noted.by || words.assessment.unknownWriter, sayInstant(noted.at))
					: said.none}
			</p>
			{!mayChange && noted && noted.note !== "" && <p className="govuk-body as-typed">{noted.note}</p>}
			{mayChange && (
				<Form onSubmit={note}>
					<TextInput
						id={POINTS}
						label={said.points(MOST_POINTS)}
						labelSize="s"
						width={2}
						inputMode="numeric"
						error={error || undefined}
						defaultValue={points}
						onType={(text) => setTyped({ ...typed, points: text })}
					/>
					<TextInput
						label={said.note}
						labelSize="s"
						hint={said.noteHint}
						defaultValue={typed.note ?? noted?.note ?? ""}
						onType={(text) => setTyped({ ...typed, note: text })}
					/>
					<ButtonGroup>
						<Button type="submit" look="secondary">
							{said.submit}
						</Button>
						{noted && (
							<Button look="link" onPress={takeOut}>
								{said.takeOut}
							</Button>
						)}
					</ButtonGroup>
				</Form>
			)}
		</section>
	);
}
