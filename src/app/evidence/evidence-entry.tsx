import { type ComponentType, memo } from "react";
import { areaTitles } from "#app/area-titles.ts";
import { FieldNotices } from "#app/session/field-notices.tsx";
import { sayRemoval } from "#app/session/say-removal.ts";
import { sayDate } from "#domain/dates.ts";
import type { Json, RecordId, StreamId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { entryId } from "./entry-address.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { OriginNote } from "./passage/origin-note.tsx";

/** What the place of an entry shows below it: where it is used, how it can be used. */
export type BelowEntry = ComponentType<{ readonly item: RecordId }>;

interface EvidenceEntryProps {
	readonly stream: StreamId;
	readonly item: EvidenceItem;
	/** Its place in the whole list, from 1. */
	readonly number: number;
	readonly heading: "h2" | "h3" | "h4";
	readonly below: BelowEntry;
	readonly isOpen: boolean;
	readonly onOpen: (item: RecordId) => void;
	readonly onDone: (item: RecordId) => void;
	readonly onRemove: (item: RecordId) => void;
}

/** One item of evidence: to read, or, once opened, to write. */
export const EvidenceEntry = memo(function EvidenceEntry(props: EvidenceEntryProps) {
	const { stream, item, number, heading: Heading, below: Below, isOpen, onOpen, onDone, onRemove } = props;
	const said = words.evidence;
	const about = <VisuallyHidden>{said.ofItem(number)}</VisuallyHidden>;
	if (isOpen)
		return (
			<li id={entryId(item.id)} className="evidence evidence--open">
				<Fieldset label={said.item(number)} labelSize="m">
					<EvidenceFields stream={stream} item={item.id} />
					<ButtonGroup>
						<Button look="secondary" onPress={() => onDone(item.id)}>
							{said.done} {about}
						</Button>
						<Button look="link" onPress={() => onRemove(item.id)}>
							{said.remove} {about}
						</Button>
					</ButtonGroup>
				</Fieldset>
			</li>
		);
	return (
		<li id={entryId(item.id)} className="evidence">
			<Heading className="govuk-heading-s">
				{said.item(number)} – {sayPlace(item)}
			</Heading>
			<FieldNotices stream={stream} record={item.id} fields={fields} say={sayValue} />
			<p className="govuk-body as-typed">{item.text.trim() || said.nothingWritten}</p>
			<p className="govuk-body-s evidence__where">{sayWhere(item)}</p>
			{item.origin && <OriginNote origin={item.origin} passage={item.text} />}
			<div className="entry-buttons">
				<Button look="link" onPress={() => onOpen(item.id)}>
					{said.change} {about}
				</Button>
				<Button look="link" onPress={() => onRemove(item.id)}>
					{said.remove} {about}
				</Button>
			</div>
			<Below item={item.id} />
		</li>
	);
});

const fields = ["text", "area", "direction", "source", "date", "reference", REMOVED] as const;

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	area: areaTitles,
	direction: words.evidence.directions,
	source: words.evidence.sources,
};

function sayValue(field: (typeof fields)[number], value: Json): string {
	if (field === REMOVED) return sayRemoval(value);
	const text = textOf(value);
	return field === "date" ? sayDate(text) : (labels[field]?.[text] ?? text);
}

/** "Against: Policy", or that it is for or against nothing yet. */
function sayPlace({ area, direction }: EvidenceItem): string {
	if (area === "" || direction === "") return words.evidence.notPlaced;
	return `${words.evidence.directions[direction]}: ${areaTitles[area]}`;
}
