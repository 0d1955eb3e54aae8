import { useId, useState } from "react";
import { RemovedRecords } from "#app/judgement/removed-records.tsx";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { inspectionEvidenceOf, planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { EvidenceEntry, entryId } from "./evidence-entry.tsx";
import { type EvidenceFilter, passes } from "./evidence-filter.ts";
import { EvidenceFilters } from "./evidence-filters.tsx";

/** A log with more entries than this is worth narrowing. */
const MANY = 5;

/** The inspection's evidence: what documents, meetings, interviews and cases showed, for and against. */
export function Component() {
	const session = useSession();
	const addId = useId();
	const focusNext = useFocusNext();
	const items = useWholeJournal(session, () => inspectionEvidenceOf(session.journal));
	const [filter, setFilter] = useState<EvidenceFilter>({});
	const [open, setOpen] = useState<RecordId>();
	const [done, setDone] = useState("");
	const said = words.evidence;
	// What is being written stays in view, whatever it says by now.
	const shown = items
		.map((item, index) => ({ item, number: index + 1 }))
		.filter(({ item }) => item.id === open || passes(item, filter));

	const add = () => {
		const id = newId();
		session.apply(planEvidence(id, JUDGEMENT, session.nextOrder("evidence", JUDGEMENT)));
		setDone("");
		setOpen(id);
	};
	const close = (id: RecordId) => {
		setOpen(undefined);
		focusNext(entryId(id));
	};
	const remove = (id: RecordId) => {
		session.apply([{ stream: JUDGEMENT, record: id, field: REMOVED, value: true }]);
		setDone(said.removedNow);
		focusNext(addId);
	};

	return (
		<>
			<PageHeading title={said.title}>{said.heading}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">{said.noNames}</p>
			{items.length > MANY && (
				<>
					<EvidenceFilters filter={filter} onFilter={setFilter} />
					<p role="status" className="govuk-body">
						{said.filter.shown(shown.length, items.length)}
					</p>
				</>
			)}
			{items.length === 0 && <p className="govuk-body">{said.none}</p>}
			<ol className="evidence-log">
				{shown.map(({ item, number }) => (
					<EvidenceEntry
						key={item.id}
						item={item}
						number={number}
						isOpen={item.id === open}
						onOpen={() => setOpen(item.id)}
						onDone={() => close(item.id)}
						onRemove={() => remove(item.id)}
					/>
				))}
			</ol>
			<div id={addId}>
				<Button onPress={add}>{said.add}</Button>
			</div>
			<p role="status" className="govuk-body">
				{done}
			</p>
			<RemovedRecords
				kind="evidence"
				summary={said.removed}
				onPutBack={(id) => {
					setFilter({});
					setDone(said.putBackNow);
					focusNext(entryId(id));
				}}
			/>
		</>
	);
}
