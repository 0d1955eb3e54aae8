import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { useSession, useText } from "#app/session/use-session.ts";
import type { Disclosure } from "#domain/findings/disclosure/disclosure.ts";
import type { DisclosureControl } from "#domain/findings/disclosure/find-disclosures.ts";
import { planResolution, type ResolutionProblem } from "#domain/findings/disclosure/plan-resolution.ts";
import {
	type Decision,
	DISCLOSURE_REASON,
	DISCLOSURE_WORDING,
	decisions,
	recordOfPiece,
} from "#domain/findings/disclosure/resolution.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { Radios } from "#ui/radios.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

interface DecideFormProps {
	readonly piece: Disclosure;
	readonly find: DisclosureControl["find"];
	readonly onDecided: (piece: Disclosure) => void;
}

interface Attempt {
	readonly number: number;
	readonly problems: readonly ResolutionProblem[];
}

/** Where the lead decides on one piece. What is typed is kept with every key; it becomes part of the decision. */
export function DecideForm({ piece, find, onDecided }: DecideFormProps) {
	const session = useSession();
	const { role } = useRight("judge");
	const [decision, setDecision] = useState<Decision>();
	const [attempt, setAttempt] = useState<Attempt>({ number: 0, problems: [] });
	const record = recordOfPiece(piece.id);
	const wordingPlace = { stream: JUDGEMENT, record, field: DISCLOSURE_WORDING };
	const reasonPlace = { stream: JUDGEMENT, record, field: DISCLOSURE_REASON };
	const wording = useText(session, wordingPlace);
	const reason = useText(session, reasonPlace);
	const said = words.disclosure;
	// A passage is reworded from what it says; figures are not told again in words.
	const beginning = piece.figures ? "" : piece.text;
	const idOf = (part: string) => `${part}-${piece.id}`;
	const controlOf = ({ kind }: ResolutionProblem) =>
		idOf(kind === "reason-missing" ? "reason" : kind === "wording-missing" ? "wording" : "decision");
	const errorAt = (part: string) => {
		const problem = attempt.problems.find((one) => controlOf(one) === idOf(part));
		return problem && said.problem(problem);
	};

	const decide = () => {
		session.leave(wordingPlace);
		session.leave(reasonPlace);
		const planned = planResolution(
			{ find },
			piece,
			{
				decision,
				wording: session.shownText(record, DISCLOSURE_WORDING) || beginning,
				reason: session.shownText(record, DISCLOSURE_REASON),
			},
			role,
		);
		if (!planned.ok) return setAttempt({ number: attempt.number + 1, problems: planned.problem.problems });
		session.apply([planned.value, { ...reasonPlace, value: "" }, { ...wordingPlace, value: "" }]);
		onDecided(piece);
	};

	const options = optionsFor(piece);
	return (
		<Form onSubmit={decide}>
			{attempt.problems.length > 0 && (
				<ErrorSummary
					key={attempt.number}
					problems={attempt.problems.map((problem) => ({ text: said.problem(problem), control: controlOf(problem) }))}
				/>
			)}
			<Radios
				id={idOf("decision")}
				label={said.question}
				labelSize="s"
				error={errorAt("decision")}
				groups={[{ options }]}
				value={decision}
				onChoose={(value) => setDecision(decisions.find((known) => known === value))}
			/>
			{decision === "reword" && (
				<TextArea
					id={idOf("wording")}
					label={said.wording}
					hint={said.wordingHint}
					labelSize="s"
					error={errorAt("wording")}
					{...wording}
					defaultValue={wording.defaultValue || beginning}
				/>
			)}
			<TextArea
				id={idOf("reason")}
				label={said.reason}
				hint={said.reasonHint}
				labelSize="s"
				error={errorAt("reason")}
				{...reason}
			/>
			<Button type="submit" look="secondary">
				{said.submit} <VisuallyHidden>{said.about(piece.subject)}</VisuallyHidden>
			</Button>
		</Form>
	);
}

/** What is withheld needs no decision to stay away. */
function optionsFor({ standing }: Disclosure) {
	const { decisions: all, releases } = words.disclosure;
	return standing.kind === "withheld"
		? (["keep", "reword"] as const).map((value) => ({ value, label: releases[value] }))
		: decisions.map((value) => ({ value, label: all[value] }));
}
