import { useState } from "react";
import { areaTitles } from "#app/area-titles.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { holdsText } from "#domain/journal/find-text.ts";
import { type EvidenceItem, inspectionEvidenceOf, isPlaced, saysSomething } from "#domain/judgement/evidence.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import { excerptOf } from "./excerpt.ts";

/** More than these are narrowed by what is typed before they are offered. */
const MOST_OFFERED = 8;

interface ChooseEvidenceProps {
	readonly label: string;
	readonly hint: string;
	readonly chosen: readonly RecordId[];
	/** All that is chosen now. What was removed from the log stays chosen. */
	readonly onChoose: (chosen: readonly RecordId[]) => void;
}

/** Chooses entries of the evidence log. Of a long log only those are offered that hold what is typed, and those chosen. */
export function ChooseEvidence({ label, hint, chosen, onChoose }: ChooseEvidenceProps) {
	const session = useSession();
	const items = useWholeJournal(session, () => inspectionEvidenceOf(session.journal).filter(saysSomething));
	const [sought, setSought] = useState("");
	const said = words.judgement.chooseEvidence;
	const isLong = items.length > MOST_OFFERED;
	const found = items.filter((item) => !chosen.includes(item.id) && holds(item, sought));
	const offered = new Set([...chosen, ...found.slice(0, MOST_OFFERED).map(({ id }) => id)]);
	const options = items
		.filter(({ id }) => offered.has(id))
		.map((item) => ({ value: item.id, label: excerptOf(item.text) || item.reference.trim(), hint: sayPlace(item) }));
	const elsewhere = chosen.filter((id) => !items.some((item) => item.id === id));
	if (items.length === 0)
		return (
			<>
				<p className="govuk-label govuk-label--s">{label}</p>
				<p className="govuk-body">{said.none}</p>
			</>
		);
	return (
		<>
			{isLong && (
				<>
					<TextInput label={said.find(label)} hint={said.findHint} onType={setSought} width={20} />
					<p role="status" className="govuk-body-s">
						{said.offered(Math.min(found.length, MOST_OFFERED), found.length)}
					</p>
				</>
			)}
			<Checkboxes
				label={label}
				labelSize="s"
				hint={hint}
				groups={[{ options }]}
				values={chosen}
				onChoose={(values) => onChoose([...elsewhere, ...values])}
			/>
		</>
	);
}

function holds(item: EvidenceItem, sought: string): boolean {
	return sought.trim() === "" || holdsText([item.text, sayPlace(item)], sought);
}

/** "Against: Policy. Document, D3, 9 March 2026". */
function sayPlace(item: EvidenceItem): string {
	const { area, direction } = item;
	const placed = isPlaced(item) && area !== "" && direction !== "";
	const place = placed ? `${words.evidence.directions[direction]}: ${areaTitles[area]}` : words.evidence.notPlaced;
	return [place, sayWhere(item)].filter((part) => part !== "").join(". ");
}
