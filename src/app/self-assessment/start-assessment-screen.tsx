import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { allInstruments, caseAssessmentGuidance, type HeldInstrument } from "#app/instruments.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { checkSubject } from "#domain/inspection/self-assessment.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Radios } from "#ui/radios.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { sayPseudonymProblem } from "./say-pseudonym-problem.ts";
import { useDoubt } from "./use-doubt.ts";

const INSTRUMENT = "instrument";
const REFERENCE = "subject-reference";

const said = words.selfAssessment.start;

/** Starts an assessment with one of the instruments on this device, of somebody or something under a pseudonym. */
export function Component() {
	const session = useSession();
	const navigate = useNavigate();
	const typed = useRef("");
	const isDoubtful = useDoubt();
	const instruments = allInstruments();
	const [chosen, setChosen] = useState<string>();
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly ErrorSummaryProblem[] });
	const errorAt = (control: string) => attempt.problems.find((problem) => problem.control === control)?.text;
	const refuse = (problems: readonly ErrorSummaryProblem[]) =>
		setAttempt(({ number }) => ({ number: number + 1, problems }));

	const start = () => {
		const named = instruments.find((one) => one.named.fingerprint === chosen)?.named;
		const reference = checkSubject(session.journal, typed.current, named);
		const problems = [
			...(named ? [] : [{ control: INSTRUMENT, text: said.instrumentMissing }]),
			...(reference.ok ? [] : [{ control: REFERENCE, text: sayPseudonymProblem(reference.problem) }]),
		];
		if (!named || !reference.ok) return refuse(problems);
		if (isDoubtful(reference.value)) {
			const text = words.selfAssessment.pseudonym.looksLikeName(reference.value, said.submit);
			return refuse([{ control: REFERENCE, text }]);
		}
		const ids = { case: newId(), assessment: newId() };
		session.apply(planCase(ids, reference.value, named, session.nextOrder("case", INSPECTION)));
		return navigate(`/inspections/${session.id}/cases/${ids.case}`);
	};

	return (
		<>
			{attempt.problems.length > 0 && <ErrorSummary key={attempt.number} problems={attempt.problems} />}
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<Form onSubmit={() => void start()}>
				<Radios
					id={INSTRUMENT}
					label={said.instrument}
					error={errorAt(INSTRUMENT)}
					groups={[{ options: instruments.map(optionOf) }]}
					value={chosen}
					onChoose={setChosen}
				/>
				<WarningText>{words.selfAssessment.pseudonym.warning}</WarningText>
				<TextInput
					id={REFERENCE}
					label={said.reference}
					hint={said.referenceHint}
					error={errorAt(REFERENCE)}
					width={20}
					onType={(reference) => {
						typed.current = reference;
					}}
				/>
				<Button type="submit">{said.submit}</Button>
			</Form>
		</>
	);
}

function optionOf({ instrument, named }: HeldInstrument) {
	const questions = instrument.sections.reduce((sum, section) => sum + section.questions.length, 0);
	const isOfStandards = instrument.framework.id === caseAssessmentGuidance.framework.id;
	return {
		value: named.fingerprint,
		label: instrument.title,
		hint: said.option(instrument, questions, isOfStandards),
	};
}
