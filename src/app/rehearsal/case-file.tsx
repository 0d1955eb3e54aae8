import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { sayAnswer } from "#domain/findings/say-answer.ts";
import { rehearsalCase } from "#domain/rehearsal/rehearsal-case.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { useOverflow } from "#ui/use-overflow.ts";
import { words } from "#ui/words/words.ts";

export const CASE_FILE = "rehearsal-file";

const said = words.rehearsal.file;

/** The file of the made-up case, entry by entry. Beside the questions it scrolls by itself, by keyboard too. */
export function CaseFile() {
	const { instrument, country } = useAssessmentStore();
	const { ref, overflows } = useOverflow<HTMLElement>();
	const facts = rehearsalCase.facts.flatMap(({ fact, value }) => {
		const field = instrument.facts.find(({ id }) => id === fact);
		return field ? [{ key: field.text, value: sayAnswer(instrument, field.answer, country, value) }] : [];
	});
	return (
		<section
			id={CASE_FILE}
			ref={ref}
			className="rehearsal__file"
			aria-labelledby={`${CASE_FILE}-heading`}
			tabIndex={overflows ? 0 : -1}
		>
			<h2 id={`${CASE_FILE}-heading`} className="govuk-heading-m">
				{said.heading}
			</h2>
			<p className="govuk-body-s">{said.facts}</p>
			<SummaryList rows={facts} />
			{rehearsalCase.entries.map(({ id, date, kind, text }) => (
				<div key={id}>
					<h3 className="govuk-heading-s">{said.entry(date, said.kinds[kind])}</h3>
					<p className="govuk-body">{text}</p>
				</div>
			))}
		</section>
	);
}
