import { areaTitles } from "#app/area-titles.ts";
import { ReadText, WrittenText } from "#app/session/written-text.tsx";
import type { RecordId } from "#domain/journal/event.ts";
import { type EvidenceItem, isPlaced } from "#domain/judgement/evidence.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { sayWhere } from "#domain/judgement/say-evidence.ts";
import { Button } from "#ui/button.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

export const contraryItemId = (item: RecordId) => `contrary-${item}`;

interface ContraryItemProps {
	readonly item: EvidenceItem;
	readonly mayJudge: boolean;
	readonly isOpen: boolean;
	readonly onOpen: () => void;
	readonly onDone: () => void;
}

/** One item that speaks against, and what the lead answers to it. */
export function ContraryItem({ item, mayJudge, isOpen, onOpen, onDone }: ContraryItemProps) {
	const said = words.workbench.contrary;
	const text = item.text.trim() || words.evidence.nothingWritten;
	const answer = { record: item.id, field: "answer" };
	return (
		<li id={contraryItemId(item.id)} className={isOpen ? "evidence evidence--open" : "evidence"}>
			<p className="govuk-body">
				<strong>{sayDirection(item)}</strong>: <span className="as-typed">{text}</span>
			</p>
			<p className="govuk-body-s evidence__where">{sayWhere(item)}</p>
			{isOpen ? (
				<>
					<WrittenText stream={JUDGEMENT} {...answer} label={said.answer} lines={3} />
					<Button look="secondary" onPress={onDone}>
						{said.done} <VisuallyHidden>{said.with(text)}</VisuallyHidden>
					</Button>
				</>
			) : (
				<>
					<ReadText stream={JUDGEMENT} {...answer} ifNothing={words.workbench.falsification.notAnswered} />
					{mayJudge && (
						<Button look="link" onPress={onOpen}>
							{item.answer.trim() === "" ? said.write : said.change} <VisuallyHidden>{said.about(text)}</VisuallyHidden>
						</Button>
					)}
				</>
			)}
		</li>
	);
}

function sayDirection(item: EvidenceItem): string {
	const said = words.workbench;
	const direction = item.direction === "against" ? said.against : said.contrary.forImprovement;
	return isPlaced(item) && item.area !== "" ? `${direction}, ${areaTitles[item.area]}` : direction;
}
