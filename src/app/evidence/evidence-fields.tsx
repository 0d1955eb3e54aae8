import { useEffect } from "react";
import { areaTitles } from "#app/area-titles.ts";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession, useText } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import { sayDate } from "#domain/dates.ts";
import { engagementOf } from "#domain/inspection/inspection.ts";
import type { Option } from "#domain/instrument/instrument.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { directions, type EvidenceField, evidenceSources } from "#domain/judgement/evidence.ts";
import { areas } from "#domain/judgement/judgement.ts";
import { DateInput } from "#ui/date-input.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Radios } from "#ui/radios.tsx";
import { textOfDate } from "#ui/read-date.ts";
import { words } from "#ui/words/words.ts";

const said = words.evidence;

const sourceOptions = evidenceSources.map((value) => ({ value, label: said.sources[value] }));
const directionOptions = directions.map((value) => ({ value, label: said.directions[value] }));
const areaOptions = areas.map((value) => ({ value, label: areaTitles[value] }));

interface EvidenceFieldsProps {
	/** The assessment's, or the judgement's. */
	readonly stream: StreamId;
	readonly item: RecordId;
}

interface FieldProps extends EvidenceFieldsProps {
	readonly field: EvidenceField;
	readonly label: string;
}

/** Everything about one item of evidence; where no standard is judged, without what it says of one. Every field is kept as it is given. The first takes the focus. */
export function EvidenceFields({ stream, item }: EvidenceFieldsProps) {
	const textId = `evidence-text-${item}`;
	useEffect(() => void focusControl(textId), [textId]);
	const isJudged = engagementOf(useSession().journal) !== "self-assessment";
	const place = { stream, item };
	const written = { stream, record: item };
	return (
		<>
			<WrittenText {...written} id={textId} field="text" label={said.text} hint={said.noNames} lines={3} />
			<div className="evidence__choices">
				{isJudged && (
					<>
						<Chosen {...place} field="area" label={said.area} options={areaOptions} />
						<Chosen {...place} field="direction" label={said.direction} options={directionOptions} />
					</>
				)}
				<Chosen {...place} field="source" label={said.source} options={sourceOptions} />
			</div>
			<EvidenceDate {...place} field="date" label={said.date} />
			<WrittenText {...written} field="reference" label={said.reference} hint={said.referenceHint} lines={1} />
		</>
	);
}

interface ChosenProps extends FieldProps {
	readonly options: Option[];
}

function Chosen({ stream, item, field, label, options }: ChosenProps) {
	const chosen = useField(useSession(), { stream, record: item, field });
	const say = (value: string) => options.find((option) => option.value === value)?.label ?? value;
	return (
		<div>
			<FieldNotice stream={stream} record={item} field={field} say={(value) => say(textOf(value))} />
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

function EvidenceDate({ stream, item, field, label }: FieldProps) {
	const date = useText(useSession(), { stream, record: item, field });
	return (
		<>
			<FieldNotice stream={stream} record={item} field={field} say={(value) => sayDate(textOf(value))} />
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
