import { useId, useState } from "react";
import { FieldNotices } from "#app/session/field-notices.tsx";
import { RemovedRecords } from "#app/session/removed-records.tsx";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayDate } from "#domain/dates.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { planRecordSeen, RECORD_SEEN, recordStates, recordsSeenOf } from "#domain/judgement/records-seen.ts";
import { recordStateWords } from "#domain/judgement/say-record-seen.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Details } from "#ui/details.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { RecordFields } from "./record-fields.tsx";
import { RecordLine } from "./record-line.tsx";

interface RecordsProps {
	readonly assessment: RecordId;
	/** Nothing may be changed now. */
	readonly isReadOnly: boolean;
}

const fields = ["text", "state", "reason", "date"] as const;

function sayValue(field: (typeof fields)[number], value: Json): string {
	const text = textOf(value);
	const state = recordStates.find((one) => one === text);
	if (field === "state" && state) return recordStateWords[state];
	return field === "date" ? sayDate(text) : text;
}

export const lineId = (record: string) => `record-${record}`;

/** Which records of a case were seen, and which are missing: to read, write, remove and put back. */
export function Records({ assessment, isReadOnly }: RecordsProps) {
	const session = useSession();
	const addId = useId();
	const focusNext = useFocusNext();
	const [open, setOpen] = useState<RecordId>();
	const records = useWholeJournal(session, () => recordsSeenOf(session.journal, assessment));
	const said = words.evidence.records;
	const missing = records.filter(({ state }) => state === "asked" || state === "not-available").length;
	const add = () => {
		const id = newId();
		session.apply([planRecordSeen(id, assessment, session.nextOrder(RECORD_SEEN, assessment))]);
		setOpen(id);
	};
	const close = (id: RecordId) => {
		setOpen(undefined);
		focusNext(lineId(id));
	};
	const remove = (id: RecordId) => {
		session.apply([{ stream: assessment, record: id, field: REMOVED, value: true }]);
		focusNext(addId);
	};
	return (
		<Details summary={said.summary(records.length, missing)}>
			{records.length === 0 && <p className="govuk-body">{said.none}</p>}
			<ol className="evidence-log">
				{records.map((record, index) => {
					const about = <VisuallyHidden>{said.ofItem(index + 1)}</VisuallyHidden>;
					const removeButton = (
						<Button look="link" onPress={() => remove(record.id)}>
							{words.evidence.remove} {about}
						</Button>
					);
					return (
						<li key={record.id} id={lineId(record.id)} className="evidence">
							{record.id === open && !isReadOnly ? (
								<Fieldset label={said.item(index + 1)} labelSize="s">
									<RecordFields stream={assessment} entry={record.id} />
									<ButtonGroup>
										<Button look="secondary" onPress={() => close(record.id)}>
											{words.evidence.done} {about}
										</Button>
										{removeButton}
									</ButtonGroup>
								</Fieldset>
							) : (
								<>
									<FieldNotices
										stream={assessment}
										record={record.id}
										fields={fields}
										say={sayValue}
										isReadOnly={isReadOnly}
									/>
									<RecordLine record={record} />
									{!isReadOnly && (
										<div className="entry-buttons">
											<Button look="link" onPress={() => setOpen(record.id)}>
												{words.evidence.change} {about}
											</Button>
											{removeButton}
										</div>
									)}
								</>
							)}
						</li>
					);
				})}
			</ol>
			{!isReadOnly && (
				<>
					<div id={addId}>
						<Button look="secondary" onPress={add}>
							{said.add}
						</Button>
					</div>
					<RemovedRecords
						kind={RECORD_SEEN}
						parent={assessment}
						summary={said.removed}
						onPutBack={(id) => focusNext(lineId(id))}
					/>
				</>
			)}
		</Details>
	);
}
