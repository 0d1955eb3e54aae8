import { useEffect } from "react";
import { areaTitles } from "#app/judgement/area-titles.ts";
import { WrittenText } from "#app/judgement/written-text.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession, useText } from "#app/session/use-session.ts";
import type { Option } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { directions, type EvidenceField, evidenceSources } from "#domain/judgement/evidence.ts";
import { areas, JUDGEMENT } from "#domain/judgement/judgement.ts";
import { DateInput } from "#ui/date-input.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Radios } from "#ui/radios.tsx";
import { textOfDate } from "#ui/read-date.ts";
import { words } from "#ui/words/words.ts";

const said = words.evidence;

const sourceOptions = evidenceSources.map((value) => ({ value, label: said.sources[value] }));
const directionOptions = directions.map((value) => ({ value, label: said.directions[value] }));
const areaOptions = areas.map((value) => ({ value, label: areaTitles[value] }));

interface FieldProps {
	readonly item: RecordId;
	readonly field: EvidenceField;
	readonly label: string;
}

/** Everything about one entry of the log. Every field is kept as it is given. The first takes the focus. */
export function EvidenceFields({ item }: { readonly item: RecordId }) {
	const textId = `evidence-text-${item}`;
	useEffect(() => void focusControl(textId), [textId]);
	return (
		<>
			<WrittenText id={textId} record={item} field="text" label={said.text} hint={said.noNames} lines={3} />
			<div className="evidence__choices">
				<Chosen item={item} field="area" label={said.area} options={areaOptions} />
				<Chosen item={item} field="direction" label={said.direction} options={directionOptions} />
				<Chosen item={item} field="source" label={said.source} options={sourceOptions} />
			</div>
			<EvidenceDate item={item} field="date" label={said.date} />
			<WrittenText record={item} field="reference" label={said.reference} hint={said.referenceHint} lines={1} />
		</>
	);
}

interface ChosenProps extends FieldProps {
	readonly options: Option[];
}

function Chosen({ item, field, label, options }: ChosenProps) {
	const chosen = useField(useSession(), { stream: JUDGEMENT, record: item, field });
	const say = (value: string) => options.find((option) => option.value === value)?.label ?? value;
	return (
		<div>
			<FieldNotice stream={JUDGEMENT} record={item} field={field} say={(value) => say(textOf(value))} />
			<Radios
				label={label}
				labelSize="s"
				groups={[{ options }]}
				value={textOf(chosen.value) || undefined}
				onChoose={chosen.set}
				onClear={() => chosen.set(null)}
			/>
		</div>
	);
}

function EvidenceDate({ item, field, label }: FieldProps) {
	const date = useText(useSession(), { stream: JUDGEMENT, record: item, field });
	return (
		<>
			<FieldNotice stream={JUDGEMENT} record={item} field={field} />
			<DateInput
				label={label}
				labelSize="s"
				defaultValue={date.defaultValue}
				onType={(reading) => date.onType(textOfDate(reading))}
				onLeave={date.onLeave}
			/>
		</>
	);
}
