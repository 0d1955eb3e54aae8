import { useId, useRef, useState } from "react";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import {
	IDENTIFYING_WORD,
	identifyingListOf,
	type ListedKind,
	listedKinds,
	planListedWord,
	planUnlisting,
} from "#domain/findings/disclosure/identifying-list.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form.tsx";
import { Select } from "#ui/select.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

const options = listedKinds.map((value) => ({ value, label: words.disclosure.list.kinds[value] }));

/** The inspection's list of places, institutions and staff by whom a child could be identified. */
export function IdentifyingList() {
	const session = useSession();
	const list = useWholeJournal(session, () => identifyingListOf(session.journal));
	const textId = useId();
	const focusNext = useFocusNext();
	const typed = useRef("");
	const [kind, setKind] = useState<ListedKind>("place");
	const [{ added, done, error }, setOutcome] = useState({ added: 0, done: "", error: "" });
	const said = words.disclosure.list;
	const add = () => {
		const order = session.nextOrder(IDENTIFYING_WORD, INSPECTION);
		const planned = planListedWord(session.journal, { id: newId(), kind, text: typed.current }, order);
		if (planned.ok) {
			session.apply(planned.value);
			setOutcome({ added: added + 1, done: said.added(typed.current.trim()), error: "" });
			typed.current = "";
		} else setOutcome({ added, done: "", error: said.problem(planned.problem) });
		focusNext(textId);
	};
	const remove = (id: string, text: string) => {
		session.apply([planUnlisting(id)]);
		setOutcome({ added, done: said.removed(text), error: "" });
		focusNext(textId);
	};
	return (
		<>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			{list.length === 0 && <p className="govuk-body">{said.none}</p>}
			<ul className="govuk-list">
				{list.map(({ id, text, kind: listed }) => (
					<li key={id}>
						{text} ({said.kinds[listed]}){" "}
						<Button look="link" onPress={() => remove(id, text)}>
							{said.remove} <VisuallyHidden>{text}</VisuallyHidden>
						</Button>
					</li>
				))}
			</ul>
			<Form onSubmit={add}>
				<Select
					label={said.kind}
					options={options}
					value={kind}
					onChoose={(value) => setKind(listedKinds.find((known) => known === value) ?? "place")}
				/>
				<TextInput
					key={added}
					id={textId}
					label={said.text}
					error={error === "" ? undefined : error}
					onType={(text) => {
						typed.current = text;
					}}
				/>
				<Button type="submit" look="secondary">
					{said.add}
				</Button>
				<p role="status" className="govuk-body">
					{done}
				</p>
			</Form>
		</>
	);
}
