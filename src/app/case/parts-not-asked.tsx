import { useState } from "react";
import { isGiven } from "#domain/assessment/judge-again.ts";
import type { Field } from "#domain/instrument/instrument.ts";
import { Details } from "#ui/details.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { Parked } from "./parked.tsx";
import { WhyNotAsked } from "./why-not-asked.tsx";

/** The parts of a question, or the facts, that are not asked now: why, and what is parked behind them. */
export function PartsNotAsked({ parts }: { readonly parts: readonly Field[] }) {
	const { answers } = useAssessmentStore();
	const [isOpen, setOpen] = useState(false);
	if (parts.length === 0) return null;
	const kept = parts.filter(({ id }) => isGiven(id, answers)).length;
	return (
		<Details summary={words.assessment.partsNotAsked(parts.length, kept)} onOpen={() => setOpen(true)}>
			{isOpen &&
				parts.map((part) => (
					<div key={part.id}>
						<p className="govuk-body govuk-!-font-weight-bold">{part.text}</p>
						<WhyNotAsked id={part.id} />
						<Parked fields={[{ ...part, text: words.assessment.answer }]} />
					</div>
				))}
		</Details>
	);
}
