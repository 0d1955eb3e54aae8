import { areaTitles } from "#app/judgement/area-titles.ts";
import { sayWhere } from "#app/judgement/evidence-lines.tsx";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { EvidenceFields } from "./evidence-fields.tsx";

interface EvidenceEntryProps {
	readonly item: EvidenceItem;
	/** Its place in the whole log, from 1. */
	readonly number: number;
	readonly isOpen: boolean;
	readonly onOpen: () => void;
	readonly onDone: () => void;
	readonly onRemove: () => void;
}

/** Id of an entry of the log. */
export const entryId = (item: string) => `evidence-${item}`;

/** One entry of the log: to read, or, once opened, to write. */
export function EvidenceEntry({ item, number, isOpen, onOpen, onDone, onRemove }: EvidenceEntryProps) {
	const said = words.evidence;
	const about = <VisuallyHidden>{said.ofItem(number)}</VisuallyHidden>;
	if (isOpen)
		return (
			<li id={entryId(item.id)} className="evidence evidence--open">
				<Fieldset label={said.item(number)} labelSize="m">
					<EvidenceFields item={item.id} />
					<ButtonGroup>
						<Button look="secondary" onPress={onDone}>
							{said.done} {about}
						</Button>
						<Button look="link" onPress={onRemove}>
							{said.remove} {about}
						</Button>
					</ButtonGroup>
				</Fieldset>
			</li>
		);
	return (
		<li id={entryId(item.id)} className="evidence">
			<h2 className="govuk-heading-s">
				{said.item(number)} – {sayPlace(item)}
			</h2>
			<p className="govuk-body as-typed">{item.text.trim() || said.nothingWritten}</p>
			<p className="govuk-body-s evidence__where">{sayWhere(item)}</p>
			<div className="entry-buttons">
				<Button look="link" onPress={onOpen}>
					{said.change} {about}
				</Button>
				<Button look="link" onPress={onRemove}>
					{said.remove} {about}
				</Button>
			</div>
		</li>
	);
}

/** "Against: Policy", or that it is for or against nothing yet. */
function sayPlace({ area, direction }: EvidenceItem): string {
	if (area === "" || direction === "") return words.evidence.notPlaced;
	return `${words.evidence.directions[direction]}: ${areaTitles[area]}`;
}
