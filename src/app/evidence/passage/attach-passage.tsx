import { useEffect, useEffectEvent, useState } from "react";
import { entryAddress, entryId } from "#app/evidence/entry-address.ts";
import { exampleAddress } from "#app/evidence/examples/example-id.ts";
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

/** The class of what appears with a selection. */
const BAR = "passage-bar";

export const passageShortcut: Shortcut = { keys: [KEY], does: said.attach };

interface AttachPassageProps {
	/** What the item will belong to: the assessment, or the judgement. */
	readonly into: RecordId;
	/** The assessment is shown here, and its evidence with it. */
	readonly isHere: boolean;
	readonly byKey: boolean;
}

/** What became of a passage last. */
type Done =
	| { readonly kind: "evidence"; readonly id: RecordId; readonly question: string }
	| { readonly kind: "example"; readonly id: RecordId };

/** Attaches the words that are selected in a text as an item of evidence: with one key, or with the button that appears. */
export function AttachPassage({ into, isHere, byKey }: AttachPassageProps) {
	const session = useSession();
	const [passage, setPassage] = useState<Passage>();
	const [done, setDone] = useState<Done>();

	const take = (selected: Passage, use: (id: RecordId) => Done) => {
		const { record, field } = selected;
		// What is being typed has to be in the journal before it can be quoted from it.
		session.leave({ stream: recordOf(session.journal, record)?.stream ?? record, record, field });
		setDone(use(newId()));
		setPassage(undefined);
	};
	const attach = (selected: Passage) =>
		take(selected, (id) => {
			session.apply(planPassage(session.journal, id, into, selected));
			return { kind: "evidence", id, question: selected.question };
		});
	const mark = (selected: Passage) =>
		take(selected, (id) => {
			const { text, ...place } = selected;
			const known = { text, origin: originNow(session.journal, place) };
			session.apply(planExample(id, session.nextOrder(PRACTICE_EXAMPLE, JUDGEMENT), known));
			return { kind: "example", id };
		});
	const notice = useEffectEvent(() => {
		if (document.activeElement?.closest(`.${BAR}`)) return;
		const selected = selectedPassage();
		setPassage(selected);
		if (selected) setDone(undefined);
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
		<div className={passage || done ? BAR : undefined}>
			{passage && (
				<>
					<PassageButton onPress={() => attach(passage)}>{byKey ? said.buttonWithKey(KEY) : said.button}</PassageButton>
					<PassageButton onPress={() => mark(passage)}>{said.mark}</PassageButton>
				</>
			)}
			<p role="status" className="govuk-body">
				{done && sayDone(done, into)}
			</p>
			{done && (
				<>
					{done.kind === "evidence" && isHere ? (
						<Button
							look="link"
							onPress={() => {
								focusControl(entryId(done.id));
								setDone(undefined);
							}}
						>
							{said.goTo}
						</Button>
					) : (
						<TextLink to={addressOf(session.id, done)}>{said.goTo}</TextLink>
					)}
					<Button look="link" onPress={() => setDone(undefined)}>
						{words.common.close}
					</Button>
				</>
			)}
		</div>
	);
}

function PassageButton({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
	return (
		<button
			type="button"
			className="govuk-button govuk-button--secondary"
			// The selection stays while the button is pressed.
			onMouseDown={(event) => event.preventDefault()}
			onClick={onPress}
		>
			{children}
		</button>
	);
}

function sayDone(done: Done, into: RecordId): string {
	if (done.kind === "example") return said.marked;
	return into === JUDGEMENT ? said.inLog : said.atQuestion(done.question);
}

function addressOf(inspection: string, { kind, id }: Done): string {
	return kind === "evidence" ? entryAddress(inspection, id) : exampleAddress(inspection, id);
}
