import { useState } from "react";
import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { threadId } from "#app/case/ids.ts";
import { useTeam } from "#app/case/use-team.ts";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { newId } from "#app/session/session.ts";
import { useText } from "#app/session/use-session.ts";
import { planThread, type ThreadKind, type ThreadProblem, threadDraft } from "#domain/inspection/queries.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";

/** Writes a comment or a query: at a question or, with an empty `question`, on the case as a whole. */
export function NewThread({ question }: { readonly question: string }) {
	const { session, assessment } = useAssessmentStore();
	const { members, own } = useTeam();
	const [owner, setOwner] = useState(own?.id);
	const [problem, setProblem] = useState<ThreadProblem["kind"]>();
	const focusNext = useFocusNext();
	const said = words.review;
	const place = { stream: assessment, record: assessment, field: threadDraft(question) };
	const draft = useText(session, place);
	const write = (kind: ThreadKind) => {
		session.leave(place);
		const id = newId();
		const planned = planThread(
			id,
			{ assessment, question, kind, owner: owner ?? "", text: session.shownText(assessment, place.field) },
			session.nextOrder("thread", assessment),
		);
		setProblem(planned.ok ? undefined : planned.problem.kind);
		if (!planned.ok) return;
		session.apply(planned.value);
		focusNext(threadId(id));
	};
	const errorFor = (kind: ThreadProblem["kind"]) => (problem === kind ? said.threadProblem[kind] : undefined);
	return (
		<>
			<FieldNotice {...place} />
			<TextArea
				{...draft}
				label={question === "" ? said.writeOnCase : said.write(question)}
				labelSize="s"
				hint={said.writeHint}
				error={errorFor("text-missing")}
			/>
			<Select
				label={said.owner}
				labelSize="s"
				options={members.map(({ id, name }) => ({ value: id, label: name || words.inspection.team.someone }))}
				value={owner}
				onChoose={setOwner}
				error={errorFor("owner-missing")}
			/>
			<ButtonGroup>
				<Button look="secondary" onPress={() => write("query")}>
					{said.ask}
				</Button>
				<Button look="secondary" onPress={() => write("comment")}>
					{said.leaveComment}
				</Button>
			</ButtonGroup>
		</>
	);
}
