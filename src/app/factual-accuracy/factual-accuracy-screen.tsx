import { useId, useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { RemovedRecords } from "#app/session/removed-records.tsx";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";
import { CHALLENGE, challengesOf, planChallenge } from "#domain/judgement/factual-accuracy.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { Button } from "#ui/button.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { ChallengeEntry, challengeId, type OpenPart } from "./challenge-entry.tsx";

/** What the service says that a draft has wrong, and what was decided on each point. */
export function Component() {
	const session = useSession();
	const { isHeld: mayJudge } = useRight("judge");
	const addId = useId();
	const focusNext = useFocusNext();
	const challenges = useWholeJournal(session, () => challengesOf(session.journal));
	const [open, setOpen] = useState<{ readonly id: RecordId; readonly part: OpenPart }>();
	const [done, setDone] = useState("");
	const said = words.factualAccuracy;

	const add = () => {
		const id = newId();
		session.apply([planChallenge(id, session.nextOrder(CHALLENGE, JUDGEMENT))]);
		setDone("");
		setOpen({ id, part: "fields" });
	};
	const close = (id: RecordId, what: string) => {
		setOpen(undefined);
		setDone(what);
		focusNext(challengeId(id));
	};
	const remove = (id: RecordId) => {
		session.apply([{ stream: JUDGEMENT, record: id, field: REMOVED, value: true }]);
		setDone(said.removedNow);
		focusNext(addId);
	};

	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			{!mayJudge && <InsetText>{said.notYourPart}</InsetText>}
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">
				{said.versions} <TextLink to={`/inspections/${session.id}/reports`}>{said.toReports}</TextLink>
			</p>
			{challenges.length === 0 && <p className="govuk-body">{said.none}</p>}
			<ol className="evidence-log">
				{challenges.map((challenge, index) => (
					<ChallengeEntry
						key={challenge.id}
						challenge={challenge}
						number={index + 1}
						open={open?.id === challenge.id ? open.part : undefined}
						mayJudge={mayJudge}
						onOpen={(part) => setOpen({ id: challenge.id, part })}
						onClose={(what) => close(challenge.id, what)}
						onRemove={() => remove(challenge.id)}
					/>
				))}
			</ol>
			<p role="status" className="govuk-body">
				{done}
			</p>
			{mayJudge && (
				<>
					<div id={addId}>
						<Button onPress={add}>{said.add}</Button>
					</div>
					<RemovedRecords
						kind={CHALLENGE}
						parent={JUDGEMENT}
						summary={said.removed}
						onPutBack={(id) => {
							setDone(said.putBackNow);
							focusNext(challengeId(id));
						}}
					/>
				</>
			)}
		</>
	);
}
