import { useAssessmentStore, useQuestion } from "#app/case/assessment-store.ts";
import { questionId } from "#app/case/ids.ts";
import { useSession } from "#app/session/use-session.ts";
import { sayAnswer, sayGiven } from "#domain/findings/say-answer.ts";
import type { Field, Question } from "#domain/instrument/instrument.ts";
import { takesReason } from "#domain/instrument/options.ts";
import { type Benchmark, rehearsalCase } from "#domain/rehearsal/rehearsal-case.ts";
import { SummaryList, type SummaryRow } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

const said = words.rehearsal.feedback;

/** One question: what the member answered, what we would, why, and the words of the file that this rests on. */
export function FeedbackItem({ benchmark }: { readonly benchmark: Benchmark }) {
	const session = useSession();
	const { engine } = useAssessmentStore();
	const question = engine.questions.get(benchmark.question);
	if (!question) throw new Error(`The instrument has no question ${benchmark.question}`);
	const headingId = `feedback-${question.id}`;
	return (
		<section className="rehearsal__question" aria-labelledby={headingId}>
			<h3 id={headingId} className="govuk-heading-m">
				{question.id}: {question.text}
			</h3>
			<div className="two-sides">
				<div>
					<h4 className="govuk-heading-s">{said.yours}</h4>
					<Yours question={question} />
					<p className="govuk-body">
						<TextLink to={`/inspections/${session.id}/rehearsal#${questionId(question.id)}`}>
							{said.change(question.id)}
						</TextLink>
					</p>
				</div>
				<div>
					<h4 className="govuk-heading-s">{said.ours}</h4>
					<Ours question={question} benchmark={benchmark} />
				</div>
			</div>
		</section>
	);
}

function Yours({ question }: { readonly question: Question }) {
	const { instrument, country, answers } = useAssessmentStore();
	const { state, hidden } = useQuestion(question.id);
	if (state === "not-asked") return <SummaryList rows={[{ key: said.answer, value: words.assessment.notAsked }]} />;
	const say = (field: Question | Field) => sayGiven(instrument, field, country, answers) || said.notGiven;
	const reason = {
		key: said.reason,
		value: <span className="as-typed">{answers.reason(question.id) || said.notGiven}</span>,
	};
	return (
		<SummaryList
			rows={[
				{ key: said.answer, value: say(question) },
				...question.followUps
					.filter(({ id }) => !hidden.includes(id))
					.map((field) => ({ key: field.text, value: say(field) })),
				...(takesReason(instrument, question) ? [reason] : []),
			]}
		/>
	);
}

interface OursProps {
	readonly question: Question;
	readonly benchmark: Benchmark;
}

function Ours({ question, benchmark: { answers, why, passages } }: OursProps) {
	const { engine, instrument, country } = useAssessmentStore();
	const given = answers.map(({ field, accepts }): SummaryRow => {
		const asked = engine.fields.get(field)?.field;
		if (!asked) throw new Error(`The instrument has no field ${field}`);
		const options = accepts.map((value) => sayAnswer(instrument, asked.answer, country, value));
		return { key: field === question.id ? said.answer : asked.text, value: said.either(options) };
	});
	return (
		<>
			<SummaryList
				rows={[
					...(given.length > 0 ? given : [{ key: said.answer, value: words.assessment.notAsked }]),
					{ key: said.why, value: why },
				]}
			/>
			{passages.length > 0 && (
				<>
					<p className="govuk-body">{said.passages}</p>
					{passages.map(({ entry, text }) => (
						<Passage key={text} entry={entry} text={text} />
					))}
				</>
			)}
		</>
	);
}

function Passage({ entry, text }: Benchmark["passages"][number]) {
	const place = rehearsalCase.entries.find(({ id }) => id === entry);
	const { entry: sayEntry, kinds } = words.rehearsal.file;
	return (
		<figure className="rehearsal__passage">
			<blockquote className="govuk-body">“… {text} …”</blockquote>
			{place && <figcaption className="govuk-hint">{sayEntry(place.date, kinds[place.kind])}</figcaption>}
		</figure>
	);
}
