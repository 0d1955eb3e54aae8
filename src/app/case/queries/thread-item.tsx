import { useId, useState } from "react";
import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { threadId } from "#app/case/ids.ts";
import { useTeam } from "#app/case/use-team.ts";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { newId } from "#app/session/session.ts";
import { useText } from "#app/session/use-session.ts";
import {
	mayClose,
	planClosing,
	planReply,
	type QueryStep,
	REPLY_DRAFT,
	type Said,
	type Thread,
} from "#domain/inspection/queries.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Hint } from "#ui/hint.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";

const said = words.review;

/** A comment or a query with what was replied; who may, closes it or opens it again. */
export function ThreadItem({ thread }: { readonly thread: Thread }) {
	const { session } = useAssessmentStore();
	const { own, nameOf } = useTeam();
	const headingId = useId();
	const focusNext = useFocusNext();
	const id = threadId(thread.id);
	const owner = nameOf(thread.owner) ?? said.noOwner;
	const isClosedQuery = thread.kind === "query" && !thread.isOpen;
	const setClosed = (closed: boolean) => {
		const planned = planClosing(thread, closed, own);
		if (planned.ok) session.apply([planned.value]);
		focusNext(id);
	};
	return (
		<div id={id} className="thread" role="group" tabIndex={-1} aria-labelledby={headingId}>
			<p id={headingId} className="govuk-heading-s">
				{thread.isOpen ? said.open(owner) : isClosedQuery ? said.closed : said.comment}
			</p>
			<Words said={thread} />
			{[...thread.replies, ...thread.steps]
				.sort((one, other) => one.at - other.at)
				.map((one) =>
					"closed" in one ? <Step key={`step ${one.at}`} step={one} /> : <Words key={one.id} said={one} isReply />,
				)}
			{thread.isAnswered && <p className="govuk-body-s">{said.waitsForOwner(owner)}</p>}
			{!isClosedQuery && <Reply thread={thread} onReplied={() => focusNext(id)} />}
			{thread.kind === "query" &&
				(mayClose(thread, own) ? (
					<ButtonGroup>
						<Button look="secondary" onPress={() => setClosed(thread.isOpen)}>
							{thread.isOpen ? said.close : said.reopenQuery}
						</Button>
					</ButtonGroup>
				) : (
					<Hint text={said.closes(owner)} />
				))}
		</div>
	);
}

function Words({ said: { text, who, at }, isReply = false }: { readonly said: Said; readonly isReply?: boolean }) {
	return (
		<div className={isReply ? "thread__reply" : undefined}>
			<p className="govuk-body as-typed">{text || said.redacted}</p>
			<p className="govuk-body-s">{said.saidBy(who || words.assessment.unknownWriter, at)}</p>
		</div>
	);
}

function Step({ step: { closed, who, at } }: { readonly step: QueryStep }) {
	const by = who || words.assessment.unknownWriter;
	return <p className="govuk-body-s">{closed ? said.closedBy(by, at) : said.openedBy(by, at)}</p>;
}

function Reply({ thread, onReplied }: { readonly thread: Thread; readonly onReplied: () => void }) {
	const { session } = useAssessmentStore();
	const place = { stream: thread.assessment, record: thread.id, field: REPLY_DRAFT };
	const draft = useText(session, place);
	const [isMissing, setMissing] = useState(false);
	const reply = () => {
		session.leave(place);
		const text = session.shownText(thread.id, REPLY_DRAFT);
		const planned = planReply(newId(), thread, text, session.nextOrder("reply", thread.id));
		setMissing(!planned.ok);
		if (!planned.ok) return;
		session.apply(planned.value);
		onReplied();
	};
	return (
		<>
			<FieldNotice {...place} />
			<TextArea
				{...draft}
				label={said.replyTo(thread.who || words.assessment.unknownWriter)}
				labelSize="s"
				lines={2}
				error={isMissing ? said.threadProblem["text-missing"] : undefined}
			/>
			<Button look="secondary" onPress={reply}>
				{said.reply}
			</Button>
		</>
	);
}
