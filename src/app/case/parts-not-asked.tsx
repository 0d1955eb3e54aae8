import { useState } from "react";
import { isGiven } from "#domain/assessment/judge-again.ts";
import { whyNotAsked } from "#domain/assessment/why-not-asked.ts";
import type { Field } from "#domain/instrument/instrument.ts";
import { Details } from "#ui/details.tsx";
import { words } from "#ui/words/words.ts";
import { type AssessmentStore, useAssessmentStore } from "./assessment-store.ts";
import { Parked } from "./parked.tsx";
import { WhyNotAsked } from "./why-not-asked.tsx";

/** The parts of a question, or the facts, that are not asked now: why, and what is parked behind them. */
export function PartsNotAsked({ parts }: { readonly parts: readonly Field[] }) {
	const store = useAssessmentStore();
	const [isOpen, setOpen] = useState(false);
	if (parts.length === 0) return null;
	const kept = parts.filter(({ id }) => isGiven(id, store.answers)).length;
	return (
		<Details summary={words.assessment.partsNotAsked(parts.length, kept)} onOpen={() => setOpen(true)}>
			{isOpen && groupedByReason(store, parts).map((group) => <Group key={group[0].id} parts={group} />)}
		</Details>
	);
}

type OneOrMore = readonly [Field, ...Field[]];

/** Parts that are not asked for the same reason: it is said once. */
function Group({ parts }: { readonly parts: OneOrMore }) {
	return (
		<>
			<ul className="govuk-list">
				{parts.map(({ id, text }) => (
					<li key={id}>
						<strong>{text}</strong>
					</li>
				))}
			</ul>
			<WhyNotAsked id={parts[0].id} />
			<Parked fields={parts} />
		</>
	);
}

function groupedByReason({ engine, answers }: AssessmentStore, parts: readonly Field[]): readonly OneOrMore[] {
	const groups = new Map<string, OneOrMore>();
	for (const part of parts) {
		const unmet = whyNotAsked(part.id, engine.fields, answers);
		const reason = JSON.stringify(unmet.map((one) => (one.field === part.id ? { ...one, field: "" } : one)));
		const same = groups.get(reason);
		groups.set(reason, same ? [...same, part] : [part]);
	}
	return [...groups.values()];
}
