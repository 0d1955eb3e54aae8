import { useId, useState } from "react";
import { RemovedRecords } from "#app/session/removed-records.tsx";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { ReadText } from "#app/session/written-text.tsx";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { type Finding, type FindingKind, findingsOf, JUDGEMENT, planFinding } from "#domain/judgement/judgement.ts";
import { Button } from "#ui/button.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { FindingItem, moveId, textId } from "./finding-item.tsx";
import { SentenceEvidence } from "./sentence-evidence.tsx";

interface FindingListProps {
	readonly kind: FindingKind;
	/** For links that lead here. */
	readonly id: string;
	readonly mayJudge: boolean;
}

/** Strengths, areas for improvement or recommendations, in the lead's order. */
export function FindingList({ kind, id, mayJudge }: FindingListProps) {
	const session = useSession();
	const titleId = useId();
	const findings = useWholeJournal(session, () => findingsOf(session.journal, kind));
	const said = words.judgement.findings[kind];
	return (
		<section id={id} tabIndex={-1} aria-labelledby={titleId}>
			<h2 id={titleId} className="govuk-heading-m">
				{said.heading}
			</h2>
			{findings.length === 0 && <p className="govuk-body">{said.none}</p>}
			{mayJudge ? <EditFindings kind={kind} findings={findings} /> : <ReadFindings kind={kind} findings={findings} />}
		</section>
	);
}

function ReadFindings({ kind, findings }: { readonly kind: FindingKind; readonly findings: readonly Finding[] }) {
	return (
		<ul className="govuk-list govuk-list--bullet">
			{findings.map(({ id, addressee }, index) => (
				<li key={id} id={textId(id)}>
					{addressee.trim() !== "" && words.judgement.should(addressee.trim())}
					<ReadText stream={JUDGEMENT} record={id} field="text" ifNothing={words.judgement.nothingWritten} />
					<SentenceEvidence text={{ record: id, field: "text" }} name={words.judgement.findings[kind].one(index + 1)} />
				</li>
			))}
		</ul>
	);
}

function EditFindings({ kind, findings }: { readonly kind: FindingKind; readonly findings: readonly Finding[] }) {
	const session = useSession();
	const addId = useId();
	const focusNext = useFocusNext();
	const [done, setDone] = useState("");
	const said = words.judgement;

	const add = () => {
		const id = newId();
		session.apply([planFinding(id, kind, session.nextOrder(kind, JUDGEMENT))]);
		setDone("");
		focusNext(textId(id));
	};
	const remove = (id: string) => {
		session.apply([{ stream: JUDGEMENT, record: id, field: REMOVED, value: true }]);
		setDone(said.removedNow);
		focusNext(addId);
	};

	return (
		<>
			<ol className="findings">
				{findings.map((finding, index) => (
					<FindingItem
						key={finding.id}
						finding={finding}
						number={index + 1}
						of={findings.length}
						onMoved={(id, to) => {
							setDone(said.moved(to, findings.length));
							focusNext(moveId(id));
						}}
						onRemove={remove}
						onDone={setDone}
					/>
				))}
			</ol>
			<div id={addId}>
				<Button look="secondary" onPress={add}>
					{said.findings[kind].add}
				</Button>
			</div>
			<p role="status" className="govuk-body">
				{done}
			</p>
			<RemovedRecords
				parent={JUDGEMENT}
				kind={kind}
				summary={said.findings[kind].removed}
				onPutBack={(id) => {
					setDone(said.putBackNow);
					focusNext(textId(id));
				}}
			/>
		</>
	);
}
