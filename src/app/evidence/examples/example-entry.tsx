import { OriginNote } from "#app/evidence/passage/origin-note.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import {
	ANONYMISATION,
	type Anonymisation,
	anonymisations,
	exampleKinds,
	type PracticeExample,
	planAnonymisation,
} from "#domain/judgement/practice-examples.ts";
import { Button } from "#ui/button.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { Radios } from "#ui/radios.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { exampleId } from "./example-id.ts";

const said = words.evidence.examples;

const kindOptions = exampleKinds.map((value) => ({ value, label: said.kinds[value] }));
const stateOptions = anonymisations.map((value) => ({ value, label: said.states[value] }));

interface ExampleEntryProps {
	readonly example: PracticeExample;
	readonly number: number;
	readonly onRemove: () => void;
}

/** One practice example: its words, what it shows, and how far it is anonymised. */
export function ExampleEntry({ example, number, onRemove }: ExampleEntryProps) {
	const session = useSession();
	const place = { stream: JUDGEMENT, record: example.id };
	const kind = useField(session, { ...place, field: "kind" });
	const anonymise = (state: Anonymisation) => {
		// It is said of the words as they stand, those still being typed among them.
		session.leave({ ...place, field: "text" });
		session.apply([planAnonymisation(session.journal, example.id, state)]);
	};
	const sayKind = (value: string) => kindOptions.find((one) => one.value === value)?.label ?? "";
	const sayState = (value: string) => stateOptions.find((one) => one.value === value)?.label ?? "";
	return (
		<li id={exampleId(example.id)} className="evidence">
			<Fieldset label={said.item(number)} labelSize="m">
				<WrittenText {...place} field="text" label={said.text} hint={words.evidence.noNames} lines={4} />
				{example.origin && <OriginNote origin={example.origin} passage={example.text} />}
				<div className="evidence__choices">
					<div>
						<FieldNotice {...place} field="kind" say={(value) => sayKind(textOf(value))} />
						<Radios
							label={said.kind}
							labelSize="s"
							groups={[{ options: kindOptions }]}
							value={example.kind || undefined}
							onChoose={kind.set}
						/>
					</div>
					<div>
						<FieldNotice {...place} field={ANONYMISATION} say={(value) => sayState(textOf(objectOf(value).state))} />
						<Radios
							label={said.anonymisation}
							labelSize="s"
							groups={[{ options: stateOptions }]}
							value={example.anonymisation}
							onChoose={(value) => {
								const state = anonymisations.find((one) => one === value);
								if (state) anonymise(state);
							}}
						/>
					</div>
				</div>
				{example.by !== "" && <p className="govuk-body-s">{said.by(example.by)}</p>}
				{example.changedSince && <InsetText>{said.changedSince}</InsetText>}
				<Button look="link" onPress={onRemove}>
					{words.evidence.remove} <VisuallyHidden>{said.ofItem(number)}</VisuallyHidden>
				</Button>
			</Fieldset>
		</li>
	);
}
