import { useAssessment, useAssessmentStore } from "#app/case/assessment-store.ts";
import { questionId } from "#app/case/ids.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { joiningStepsOf } from "#domain/handover/joining.ts";
import type { RecordId } from "#domain/journal/event.ts";
import {
	type BenchmarkOutcome,
	type ComparedQuestion,
	compareBenchmarks,
} from "#domain/rehearsal/compare-benchmarks.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { FeedbackItem } from "./feedback-item.tsx";
import { RehearsalFrame } from "./rehearsal-frame.tsx";

const said = words.rehearsal.feedback;

/** Question by question, the member's answers beside ours. */
export function Component() {
	return <RehearsalFrame title={said.title} heading={said.heading} show={(member) => <Feedback member={member} />} />;
}

function Feedback({ member }: { readonly member: RecordId }) {
	const session = useSession();
	const { answers } = useAssessmentStore();
	const { evaluation } = useAssessment();
	const isDone = useWholeJournal(session, () => joiningStepsOf(session.journal, member).rehearsed !== undefined);
	const compared = compareBenchmarks(evaluation, answers);
	const of = (wanted: BenchmarkOutcome) => compared.filter(({ outcome }) => outcome === wanted);
	const address = `/inspections/${session.id}`;
	return (
		<>
			<InsetText>{isDone ? said.done : said.notDone}</InsetText>
			<p className="govuk-body">{said.reading}</p>
			<p className="govuk-body">
				<TextLink to={`${address}/rehearsal`}>{said.back}</TextLink>
			</p>
			<Group outcome="differs" items={of("differs")} />
			{of("unanswered").length > 0 && <Unanswered items={of("unanswered")} />}
			{of("agreed").length > 0 && <Group outcome="agreed" items={of("agreed")} />}
			<p className="govuk-body">
				<TextLink to={`${address}/join`}>{said.toSteps}</TextLink>
			</p>
		</>
	);
}

interface GroupProps {
	readonly outcome: BenchmarkOutcome;
	readonly items: readonly ComparedQuestion[];
}

function Group({ outcome, items }: GroupProps) {
	return (
		<section aria-labelledby={`rehearsal-${outcome}`}>
			<h2 id={`rehearsal-${outcome}`} className="govuk-heading-l">
				{said.outcomes[outcome]}
			</h2>
			<p className="govuk-body">{said.count[outcome](items.length)}</p>
			{items.map(({ benchmark }) => (
				<FeedbackItem key={benchmark.question} benchmark={benchmark} />
			))}
		</section>
	);
}

function Unanswered({ items }: Pick<GroupProps, "items">) {
	return (
		<section aria-labelledby="rehearsal-unanswered">
			<h2 id="rehearsal-unanswered" className="govuk-heading-l">
				{said.outcomes.unanswered}
			</h2>
			<p className="govuk-body">{said.count.unanswered(items.length)}</p>
			<ul className="govuk-list">
				{items.map(({ benchmark: { question } }) => (
					<li key={question}>
						<TextLink to={`../rehearsal#${questionId(question)}`}>{said.answerNow(question)}</TextLink>
					</li>
				))}
			</ul>
		</section>
	);
}
