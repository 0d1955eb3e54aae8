import { useId } from "react";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { newId } from "#app/session/session.ts";
import { useField, useJournal, useText } from "#app/session/use-session.ts";
import { sayDate } from "#domain/dates.ts";
import type { Json } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { removedRecordsOf } from "#domain/journal/view.ts";
import {
	type EvidenceField,
	type EvidenceItem,
	evidenceItemOf,
	evidenceOf,
	evidenceSources,
	planEvidence,
} from "#domain/judgement/evidence.ts";
import { Button } from "#ui/button.tsx";
import { DateInput } from "#ui/date-input.tsx";
import { Details } from "#ui/details.tsx";
import { textOfDate } from "#ui/read-date.ts";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { evidenceId } from "./ids.ts";

/** What an answer rests on. Without a question: what was noted for the case as a whole. */
export function EvidenceList({ question }: { readonly question: string }) {
	const { session, assessment } = useAssessmentStore();
	const focusNext = useFocusNext();
	const items = useJournal(
		session,
		() => evidenceOf(session.journal, assessment).filter((item) => item.question === question),
		{},
		`${assessment} ${question}`,
	);
	const removed = useJournal(
		session,
		() =>
			removedRecordsOf(session.journal, "evidence", assessment).filter(
				({ id }) => evidenceItemOf(session.journal, id).question === question,
			),
		{},
		`removed ${assessment} ${question}`,
	).at(-1);
	const add = () =>
		session.apply(planEvidence(newId(), assessment, session.nextOrder("evidence", assessment), { question }));
	return (
		<Details id={evidenceId(question)} summary={words.assessment.evidence(items.length)}>
			{items.map((item, index) => (
				<Item key={item.id} item={item} number={index + 1} onRemoved={() => focusNext(evidenceId(question))} />
			))}
			<Button look="secondary" onPress={add}>
				{words.assessment.addEvidence}
			</Button>
			{removed && (
				<Button
					look="link"
					onPress={() => session.apply([{ stream: assessment, record: removed.id, field: REMOVED, value: false }])}
				>
					{words.assessment.putBack(words.assessment.evidenceOne)}
				</Button>
			)}
		</Details>
	);
}

interface ItemProps {
	readonly item: EvidenceItem;
	readonly number: number;
	readonly onRemoved: () => void;
}

function Item({ item, number, onRemoved }: ItemProps) {
	const { session, assessment } = useAssessmentStore();
	const titleId = useId();
	const place = (field: string) => ({ stream: assessment, record: item.id, field });
	const text = useText(session, place("text"));
	const reference = useText(session, place("reference"));
	const date = useText(session, place("date"));
	const source = useField(session, place("source"));
	return (
		<div className="repeated-part" role="group" aria-labelledby={titleId}>
			<p id={titleId} className="govuk-heading-s">
				{words.assessment.evidenceItem(number)}
			</p>
			{(["text", "source", "date", "reference"] as const).map((field) => (
				<FieldNotice key={field} {...place(field)} say={(value) => sayEvidenceValue(field, value)} />
			))}
			<TextArea {...text} label={words.assessment.evidenceText} labelSize="s" />
			<Select
				label={words.assessment.evidenceSource}
				labelSize="s"
				options={evidenceSources.map((value) => ({ value, label: words.assessment.evidenceSources[value] }))}
				value={typeof source.value === "string" ? source.value : undefined}
				onChoose={(value) => source.set(value ?? "")}
			/>
			<DateInput
				label={words.assessment.evidenceDate}
				labelSize="s"
				defaultValue={date.defaultValue}
				onType={(typed) => date.onType(textOfDate(typed))}
				onLeave={date.onLeave}
			/>
			<TextInput {...reference} label={words.assessment.evidenceReference} labelSize="s" />
			<Button
				look="link"
				onPress={() => {
					session.apply([{ stream: assessment, record: item.id, field: REMOVED, value: true }]);
					onRemoved();
				}}
			>
				{words.assessment.removeEvidence(number)}
			</Button>
		</div>
	);
}

function sayEvidenceValue(field: EvidenceField, value: Json): string {
	const text = textOf(value);
	if (field === "date") return sayDate(text);
	const source = evidenceSources.find((one) => one === text);
	return field === "source" && source ? words.assessment.evidenceSources[source] : text;
}
