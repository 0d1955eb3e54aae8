import { useId } from "react";
import { RemovedRecords } from "#app/session/removed-records.tsx";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { PRACTICE_EXAMPLE, planExample, practiceExamplesOf } from "#domain/judgement/practice-examples.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useArrival } from "#ui/use-arrival.ts";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { ExampleEntry } from "./example-entry.tsx";
import { exampleId } from "./example-id.ts";

/** Passages that show effective practice or what to improve, gathered for the report. */
export function Component() {
	const session = useSession();
	const addId = useId();
	const focusNext = useFocusNext();
	const examples = useWholeJournal(session, () => practiceExamplesOf(session.journal));
	const said = words.evidence.examples;
	useArrival();
	const add = () => {
		const id = newId();
		session.apply(planExample(id, session.nextOrder(PRACTICE_EXAMPLE, JUDGEMENT), {}));
		focusNext(exampleId(id));
	};
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			{examples.length === 0 && <p className="govuk-body">{said.none}</p>}
			<ol className="evidence-log">
				{examples.map((example, index) => (
					<ExampleEntry
						key={example.id}
						example={example}
						number={index + 1}
						onRemove={() => {
							session.apply([{ stream: JUDGEMENT, record: example.id, field: REMOVED, value: true }]);
							focusNext(addId);
						}}
					/>
				))}
			</ol>
			<div id={addId}>
				<Button look="secondary" onPress={add}>
					{said.add}
				</Button>
			</div>
			<RemovedRecords
				kind={PRACTICE_EXAMPLE}
				parent={JUDGEMENT}
				summary={words.evidence.removed}
				onPutBack={(id) => focusNext(exampleId(id))}
			/>
		</>
	);
}
