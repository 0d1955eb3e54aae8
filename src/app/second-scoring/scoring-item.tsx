import { useState } from "react";
import { useNavigate } from "react-router";
import { findInstrument } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { planComparison } from "#domain/agreement/compare.ts";
import { planWithdrawal, type SecondScoringState } from "#domain/agreement/second-scoring.ts";
import type { Role } from "#domain/inspection/team.ts";
import { Button } from "#ui/button.tsx";
import { Tag, type TagColour } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import type { ShownScoring } from "./use-scorings.ts";

/** The colours tell whose turn it is, never how good anything is. */
const colours: Readonly<Record<SecondScoringState, TagColour>> = {
	"under-way": "blue",
	"waiting-for-first": "blue",
	finished: "purple",
	differences: "purple",
	resolved: "grey",
};

interface ScoringItemProps {
	readonly scoring: ShownScoring;
	/** Of the person at this device. */
	readonly role: Role | undefined;
	readonly mayAsk: boolean;
	readonly mayCompare: boolean;
}

/** One second scoring: how far it is, and what can be done with it now. */
export function ScoringItem({ scoring, role, mayAsk, mayCompare }: ScoringItemProps) {
	const session = useSession();
	const navigate = useNavigate();
	const [refused, setRefused] = useState("");
	const { sampleCase, reference, state, who, sees, differences, isUntouched } = scoring;
	const address = `/inspections/${session.id}/cases/${sampleCase}`;
	const said = words.agreement;
	const isCompared = differences !== undefined;

	const compare = () => {
		const planned = planComparison(session.journal, scoring, findInstrument, role);
		if (!planned.ok) return setRefused(said.compareProblem(planned.problem));
		session.apply([planned.value]);
		void navigate(`${address}/differences`);
	};
	const withdraw = () => {
		const planned = planWithdrawal(session.journal, scoring, role);
		if (planned.ok) session.apply(planned.value);
	};

	return (
		<section aria-labelledby={`scoring-${sampleCase}`}>
			<h2 id={`scoring-${sampleCase}`} className="govuk-heading-m">
				{reference}
			</h2>
			<p className="govuk-body">
				<Tag colour={colours[state]}>{said.states[state]}</Tag> {said.assessor(who)}
			</p>
			{sees !== "no" && !isCompared && (
				<p className="govuk-body">
					<TextLink to={`${address}/second`}>{said.openOther(reference)}</TextLink>
				</p>
			)}
			{isCompared && (
				<p className="govuk-body">
					<TextLink to={`${address}/differences`}>{said.seeDifferences(differences)}</TextLink>
				</p>
			)}
			{mayCompare && state === "finished" && (
				<>
					<p className="govuk-body">{said.compareExplained}</p>
					<Button onPress={compare}>{said.compare(reference)}</Button>
				</>
			)}
			{mayAsk && isUntouched && (
				<Button look="secondary" onPress={withdraw}>
					{said.withdraw(reference)}
				</Button>
			)}
			<p role="status" className="govuk-body">
				{refused}
			</p>
		</section>
	);
}
