import { useEffect, useEffectEvent, useState } from "react";
import { entryAddress, entryId } from "#app/evidence/entry-address.ts";
import { exampleId } from "#app/evidence/examples/example-id.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { recordOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { originNow } from "#domain/judgement/origin.ts";
import { type Passage, planPassage } from "#domain/judgement/passage.ts";
import { PRACTICE_EXAMPLE, planExample } from "#domain/judgement/practice-examples.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import type { Shortcut } from "#ui/shortcuts-dialog.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { selectedPassage } from "./selected-passage.ts";

const said = words.evidence.passage;

/** A key that types nothing, so that it can be pressed while the text is being written. */
const KEY = "F2";

export const passageShortcut: Shortcut = { keys: [KEY], does: said.attach };

interface AttachPassageProps {
	/** What the item will belong to: the assessment, or the judgement. */
	readonly into: RecordId;
	/** The assessment is shown here, and its evidence with it. */
	readonly isHere: boolean;
	readonly byKey: boolean;
}

/** Attaches the words that are selected in a text as an item of evidence: with one key, or with the button that appears. */
export function AttachPassage({ into, isHere, byKey }: AttachPassageProps) {
	const session = useSession();
	const [passage, setPassage] = useState<Passage>();
	const [attached, setAttached] = useState<{ readonly item: RecordId; readonly question: string }>();

	const [example, setExample] = useState<RecordId>();

	// What is being typed has to be in the journal before it can be quoted from it.
	const settle = ({ record, field }: Passage) =>
		session.leave({ stream: recordOf(session.journal, record)?.stream ?? record, record, field });
	const mark = (selected: Passage) => {
		settle(selected);
		const { text, ...place } = selected;
		const id = newId();
		const known = { text, origin: originNow(session.journal, place) };
		session.apply(planExample(id, session.nextOrder(PRACTICE_EXAMPLE, JUDGEMENT), known));
		setExample(id);
		setPassage(undefined);
	};
	const attach = (selected: Passage) => {
		settle(selected);
		const item = newId();
		session.apply(planPassage(session.journal, item, into, selected));
		setAttached({ item, question: selected.question });
		setPassage(undefined);
	};
	const notice = useEffectEvent(() => {
		const selected = selectedPassage();
		setPassage(selected);
		if (selected) {
			setAttached(undefined);
			setExample(undefined);
		}
	});
	const press = useEffectEvent((event: KeyboardEvent) => {
		if (event.key !== KEY || !byKey) return;
		event.preventDefault();
		const selected = selectedPassage();
		if (selected) attach(selected);
	});
	useEffect(() => {
		const events = ["selectionchange", "select"] as const;
		for (const event of events) document.addEventListener(event, notice);
		document.addEventListener("keydown", press);
		return () => {
			for (const event of events) document.removeEventListener(event, notice);
			document.removeEventListener("keydown", press);
		};
	}, []);

	return (
		<div className={passage || attached || example ? "passage-bar" : undefined}>
			{passage && (
				<>
					<button
						type="button"
						className="govuk-button govuk-button--secondary"
						// The selection stays while the button is pressed.
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => attach(passage)}
					>
						{byKey ? said.attachWithKey(KEY) : said.attach}
					</button>
					<button
						type="button"
						className="govuk-button govuk-button--secondary"
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => mark(passage)}
					>
						{said.mark}
					</button>
				</>
			)}
			<p role="status" className="govuk-body">
				{attached && (into === JUDGEMENT ? said.inLog : said.atQuestion(attached.question))}
				{example && said.marked}
			</p>
			{example && (
				<TextLink to={`/inspections/${session.id}/practice-examples#${exampleId(example)}`}>{said.goTo}</TextLink>
			)}
			{attached && isHere && (
				<Button look="link" onPress={() => focusControl(entryId(attached.item))}>
					{said.goTo}
				</Button>
			)}
			{attached && !isHere && <TextLink to={entryAddress(session.id, attached.item)}>{said.goTo}</TextLink>}
		</div>
	);
}
