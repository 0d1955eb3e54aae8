import { useId, useState } from "react";
import { judgementTextId } from "#app/evidence/say-judgement-text.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { type EvidenceLink, linkedTextOf, planConfirmation, type TextPlace } from "#domain/judgement/links.ts";
import { Button } from "#ui/button.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { ChangedLink } from "./changed-link.tsx";
import { EvidencePicker } from "./evidence-picker.tsx";
import { LinkedEvidence } from "./linked-evidence.tsx";
import { RemovedLinks } from "./removed-links.tsx";

interface SentenceEvidenceProps {
	readonly text: TextPlace;
	/** What the text is called: "Strength 2". */
	readonly name: string;
	/** Takes in words what was done; undefined where the person at this device may only read. */
	readonly onDone?: ((said: string) => void) | undefined;
}

/** A text of the judgement sentence by sentence, as it was last left, with the evidence that each rests on. */
export function SentenceEvidence({ text, name, onDone }: SentenceEvidenceProps) {
	const session = useSession();
	const focusNext = useFocusNext();
	const headingId = useId();
	const linked = useWholeJournal(session, () => linkedTextOf(session.journal, text));
	const [picking, setPicking] = useState<string>();
	const said = words.workbench.links;
	if (!linked) return null;
	const mayJudge = onDone !== undefined;
	const { sentences, changed } = linked;
	const addId = (index: number) => `${judgementTextId(text)}-add-${index}`;

	const remove = (link: RecordId, focus: string) => {
		session.apply([{ stream: JUDGEMENT, record: link, field: REMOVED, value: true }]);
		onDone?.(said.removedNow);
		focusNext(focus);
	};
	const confirm = ({ id }: EvidenceLink, sentence: string) => {
		session.apply([planConfirmation(id, sentence)]);
		onDone?.(said.confirmed);
		focusNext(addId(sentences.findIndex((one) => one.sentence === sentence)));
	};

	return (
		<div role="group" aria-labelledby={headingId} className="sentences">
			<h3 id={headingId} className="govuk-heading-s">
				{said.heading} <VisuallyHidden>{said.of(name)}</VisuallyHidden>
			</h3>
			{sentences.length === 0 && <p className="govuk-hint">{said.nothingWritten}</p>}
			<ol className="findings">
				{sentences.map(({ sentence, links }, index) => (
					<li key={sentence} className="sentence">
						<p className="govuk-body">“{sentence}”</p>
						{links.length === 0 && <p className="govuk-hint">{said.noEvidence}</p>}
						<ul className="govuk-list govuk-list--bullet">
							{links.map((link) => (
								<li key={link.id}>
									<LinkedEvidence link={link} onRemove={mayJudge ? () => remove(link.id, addId(index)) : undefined} />
								</li>
							))}
						</ul>
						{mayJudge && (
							<div id={addId(index)}>
								<Button look="link" onPress={() => setPicking(sentence)}>
									{said.add} <VisuallyHidden>{said.to(sentence)}</VisuallyHidden>
								</Button>
							</div>
						)}
					</li>
				))}
			</ol>
			{changed.length > 0 && (
				<>
					<p className="govuk-body">
						<strong>{said.changed}.</strong> {said.changedExplained}
					</p>
					<ul className="findings">
						{changed.map((link) => (
							<ChangedLink
								key={link.id}
								link={link}
								sentences={sentences.map(({ sentence }) => sentence)}
								mayJudge={mayJudge}
								onConfirm={(sentence) => confirm(link, sentence)}
								onRemove={() => remove(link.id, judgementTextId(text))}
							/>
						))}
					</ul>
				</>
			)}
			{onDone && <RemovedLinks text={text} onPutBack={() => onDone(said.putBackNow)} />}
			{picking !== undefined && <EvidencePicker text={text} sentence={picking} onClose={() => setPicking(undefined)} />}
		</div>
	);
}
