import { useId, useState } from "react";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { newId } from "#app/session/session.ts";
import { useSession, useText } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { planRemoval } from "#domain/inspection/removal.ts";
import {
	FURTHER_RULING,
	type FurtherRuling,
	furtherRulingsOf,
	planFurtherRuling,
	type RulingText,
	rulingTexts,
} from "#domain/inspection/rulings.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue, removedRecordsOf } from "#domain/journal/view.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

const controlOf = (ruling: string, text: RulingText) => `ruling-${ruling}-${text}`;

/** What the lead rules beyond "lived outside the area", as texts. */
export function FurtherRulings() {
	const session = useSession();
	const rulings = useWholeJournal(session, () => furtherRulingsOf(session.journal));
	const addId = useId();
	const focusNext = useFocusNext();
	const [done, setDone] = useState("");
	const said = words.inspection.furtherRulings;

	const add = () => {
		const id = newId();
		session.apply([planFurtherRuling(id, session.nextOrder(FURTHER_RULING, INSPECTION))]);
		setDone("");
		focusNext(controlOf(id, "question"));
	};
	const remove = (id: string) => {
		session.apply([planRemoval(id, true)]);
		setDone(said.removedNow);
		focusNext(addId);
	};
	const putBack = (id: string) => {
		session.apply([planRemoval(id, false)]);
		setDone(said.putBackNow);
		focusNext(controlOf(id, "question"));
	};

	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			{rulings.length === 0 && <p className="govuk-body">{said.none}</p>}
			{rulings.map((ruling, index) => (
				<EditRuling key={ruling.id} ruling={ruling} number={index + 1} onRemove={() => remove(ruling.id)} />
			))}
			<div id={addId}>
				<Button look="secondary" onPress={add}>
					{said.add}
				</Button>
			</div>
			<p role="status" className="govuk-body">
				{done}
			</p>
			<RemovedRulings onPutBack={putBack} />
		</section>
	);
}

interface EditRulingProps {
	readonly ruling: FurtherRuling;
	/** Its place in the list, from 1. */
	readonly number: number;
	readonly onRemove: () => void;
}

function EditRuling({ ruling: { id, by, at }, number, onRemove }: EditRulingProps) {
	const said = words.inspection.furtherRulings;
	return (
		<Fieldset label={said.one(number)} labelSize="s">
			{rulingTexts.map((field) => (
				<EditText key={field} ruling={id} field={field} />
			))}
			{at > 0 && <p className="govuk-hint">{said.madeBy(by, sayInstant(at))}</p>}
			<div className="govuk-form-group">
				<Button look="link" onPress={onRemove}>
					{said.remove} <VisuallyHidden>{said.one(number)}</VisuallyHidden>
				</Button>
			</div>
		</Fieldset>
	);
}

function EditText({ ruling, field }: { readonly ruling: string; readonly field: RulingText }) {
	const session = useSession();
	const text = useText(session, { stream: PLAN, record: ruling, field });
	return (
		<>
			<FieldNotice stream={PLAN} record={ruling} field={field} />
			<TextArea id={controlOf(ruling, field)} label={words.inspection.furtherRulings[field]} lines={2} {...text} />
		</>
	);
}

function RemovedRulings({ onPutBack }: { readonly onPutBack: (id: string) => void }) {
	const session = useSession();
	const removed = useWholeJournal(session, () =>
		removedRecordsOf(session.journal, FURTHER_RULING, INSPECTION).map(({ id }) => ({
			id,
			question: textOf(currentValue(session.journal, id, "question")).trim(),
		})),
	);
	const said = words.inspection.furtherRulings;
	if (removed.length === 0) return null;
	return (
		<Details summary={said.removed(removed.length)}>
			<ul className="govuk-list">
				{removed.map(({ id, question }) => (
					<li key={id}>
						<span className="as-typed">{question || said.nothingWritten}</span>{" "}
						<Button look="link" onPress={() => onPutBack(id)}>
							{said.putBack} <VisuallyHidden>({question || said.nothingWritten})</VisuallyHidden>
						</Button>
					</li>
				))}
			</ul>
		</Details>
	);
}
