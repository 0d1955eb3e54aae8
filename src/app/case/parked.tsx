import { sayGiven } from "#domain/findings/say-answer.ts";
import type { Answer } from "#domain/instrument/instrument.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";

interface ParkedProps {
	/** What is not asked now. */
	readonly fields: readonly { readonly id: string; readonly text: string; readonly answer: Answer }[];
	/** Of a question, the reason given for its answer. */
	readonly reason?: string;
}

/** What was said where nothing is asked now: it is kept. */
export function Parked({ fields, reason = "" }: ParkedProps) {
	const { instrument, country, answers } = useAssessmentStore();
	const kept = [
		...fields.map((field) => ({ key: field.text, value: sayGiven(instrument, field, country, answers) })),
		{ key: words.assessment.reason, value: reason },
	].filter(({ value }) => value.trim() !== "");
	if (kept.length === 0) return null;
	return (
		<>
			<p className="govuk-body">{words.assessment.parked}</p>
			<SummaryList rows={kept.map(({ key, value }) => ({ key, value: <span className="as-typed">{value}</span> }))} />
		</>
	);
}
