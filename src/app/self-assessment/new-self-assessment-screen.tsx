import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { countryOf, countryOptions } from "#app/inspection/country-options.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { checkPseudonym } from "#domain/inspection/self-assessment.ts";
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

const NAME = "self-assessment-name";
const COUNTRY = "self-assessment-country";

/** Starts a local self-assessment under a pseudonym. */
export function Component() {
	const workspace = useWorkspace();
	const navigate = useNavigate();
	const typed = useRef("");
	const isDoubtful = useDoubt();
	const [chosen, setCountry] = useState<string>();
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly ErrorSummaryProblem[] });
	const [isBusy, setBusy] = useState(false);
	const said = words.selfAssessment.create;
	const errorAt = (control: string) => attempt.problems.find((problem) => problem.control === control)?.text;
	const refuse = (problems: readonly ErrorSummaryProblem[]) =>
		setAttempt(({ number }) => ({ number: number + 1, problems }));

	const create = async () => {
		if (isBusy) return;
		const name = checkPseudonym(typed.current);
		const country = countryOf(chosen);
		const problems = [
			...(name.ok ? [] : [{ control: NAME, text: sayPseudonymProblem(name.problem) }]),
			...(country ? [] : [{ control: COUNTRY, text: words.inspection.create.countryMissing }]),
		];
		if (!name.ok || !country) return refuse(problems);
		if (isDoubtful(name.value))
			return refuse([{ control: NAME, text: words.selfAssessment.pseudonym.looksLikeName(name.value, said.submit) }]);
		setBusy(true);
		const created = await workspace.create(
			{ engagement: "self-assessment", service: name.value, country, fieldworkStart: "", fieldworkEnd: "" },
			[],
		);
		setBusy(false);
		if (created.ok) return navigate(`/inspections/${created.value.id}`);
		return refuse([{ control: NAME, text: sayPseudonymProblem(created.problem) }]);
	};

	return (
		<Page marking={DEFAULT_MARKING} engagement="self-assessment" places={[{ text: words.inspection.all, to: "/" }]}>
			{attempt.problems.length > 0 && <ErrorSummary key={attempt.number} problems={attempt.problems} />}
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<WarningText>{words.selfAssessment.pseudonym.warning}</WarningText>
			<Form onSubmit={() => void create()}>
				<TextInput
					id={NAME}
					label={said.name}
					hint={said.nameHint}
					error={errorAt(NAME)}
					width={30}
					onType={(name) => {
						typed.current = name;
					}}
				/>
				<Radios
					id={COUNTRY}
					label={words.inspection.create.country}
					hint={words.inspection.create.countryHint}
					error={errorAt(COUNTRY)}
					groups={[{ options: countryOptions }]}
					value={chosen}
					onChoose={setCountry}
				/>
				<Button type="submit">{said.submit}</Button>
			</Form>
		</Page>
	);
}
