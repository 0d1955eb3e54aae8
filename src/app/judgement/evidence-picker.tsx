import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { linkedTextOf, planLink, type TextPlace } from "#domain/judgement/links.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { words } from "#ui/words/words.ts";
import { ChooseEvidence } from "./choose-evidence.tsx";

interface EvidencePickerProps {
	readonly text: TextPlace;
	readonly sentence: string;
	readonly onClose: () => void;
}

/** Chooses the entries of the log that a sentence rests on. Each choice counts at once. */
export function EvidencePicker({ text, sentence, onClose }: EvidencePickerProps) {
	const session = useSession();
	const links = useWholeJournal(
		session,
		() => linkedTextOf(session.journal, text)?.sentences.find((one) => one.sentence === sentence)?.links ?? [],
	);
	const linked = [...new Set(links.map(({ evidence }) => evidence))];
	const said = words.workbench.links;

	const choose = (chosen: readonly RecordId[]) => {
		const added = chosen.filter((id) => !linked.includes(id));
		const removed = links.filter(({ evidence }) => !chosen.includes(evidence));
		session.apply([
			...added.flatMap((id) => planLink(session.journal, newId(), text, sentence, id)),
			...removed.map(({ id }) => ({ stream: JUDGEMENT, record: id, field: REMOVED, value: true })),
		]);
	};

	return (
		<Dialog title={said.pickTitle} onClose={onClose}>
			<p className="govuk-body">“{sentence}”</p>
			<ChooseEvidence label={said.pickLabel} hint={said.pickHint} chosen={linked} onChoose={choose} />
			<Button onPress={onClose}>{said.done}</Button>
		</Dialog>
	);
}
