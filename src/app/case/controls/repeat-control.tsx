import { type ComponentType, type ReactNode, useId } from "react";
import { newId } from "#app/session/session.ts";
import { useJournal } from "#app/session/use-session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { CREATED, REMOVED } from "#domain/journal/own-fields.ts";
import { recordsOf, removedRecordsOf } from "#domain/journal/view.ts";
import { Button } from "#ui/button.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { AnswerNotice } from "./answer-notice.tsx";
import { type ControlProps, controlId } from "./control-props.ts";
import { type PartType, partControls } from "./part-controls.ts";

/** As many of a group of fields as there are things to record. What is removed can be put back. */
export function RepeatControl(props: ControlProps<"repeat">) {
	const { session, stream, record, id, answer, named, hint, instrument, country } = props;
	const parts = useJournal(session, () => recordsOf(session.journal, id, record), {}, record);
	const removed = useJournal(session, () => removedRecordsOf(session.journal, id, record), {}, record);
	const focusNext = useFocusNext();
	const setRemoved = (part: string, value: boolean) => {
		session.apply([{ stream, record: part, field: REMOVED, value }]);
		// The pressed button is gone with what it removed.
		focusNext(addId);
	};
	const addId = useId();
	const add = () => {
		const value = { kind: id, parent: record, order: session.nextOrder(id, record) };
		session.apply([{ stream, record: newId(), field: CREATED, value }]);
	};
	const last = removed.at(-1);
	return (
		<Fieldset {...named} id={controlId(record, fieldNames.answer(id))} hint={hint}>
			{parts.map((part, index) => (
				<Part key={part.id} title={words.assessment.part(answer.one, index + 1)}>
					{answer.fields.map((field) => (
						<PartControl
							key={field.id}
							{...{ session, stream, instrument, country }}
							record={part.id}
							id={field.id}
							hint={field.hint}
							answer={field.answer}
							named={{ label: field.text, labelSize: "s" }}
						/>
					))}
					<Button look="link" onPress={() => setRemoved(part.id, true)}>
						{words.assessment.removePart(answer.one, index + 1)}
					</Button>
				</Part>
			))}
			<div id={addId}>
				<Button look="secondary" onPress={add}>
					{words.assessment.addPart(answer.one, parts.length)}
				</Button>
			</div>
			{last && (
				<Button look="link" onPress={() => setRemoved(last.id, false)}>
					{words.assessment.putBack(answer.one)}
				</Button>
			)}
		</Fieldset>
	);
}

function PartControl(props: ControlProps<PartType>) {
	const Control = partControls[props.answer.type] as ComponentType<ControlProps<PartType>>;
	return (
		<>
			<AnswerNotice {...props} />
			<Control {...props} />
		</>
	);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	const titleId = useId();
	return (
		<div className="repeated-part" role="group" aria-labelledby={titleId}>
			<p id={titleId} className="govuk-heading-s">
				{title}
			</p>
			{children}
		</div>
	);
}
