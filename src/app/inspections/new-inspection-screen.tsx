import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { countryOptions } from "#app/inspection/country-options.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { DateInput } from "#ui/date-input.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { Radios } from "#ui/radios.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { controls, readNewInspection, type TypedInspection } from "./read-new-inspection.ts";

/** Creates an inspection, led by who creates it. */
export function Component() {
	const workspace = useWorkspace();
	const navigate = useNavigate();
	const typed = useRef<Omit<TypedInspection, "country">>({
		service: "",
		start: { kind: "empty" },
		end: { kind: "empty" },
	});
	const [country, setCountry] = useState<string>();
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly ErrorSummaryProblem[] });
	const [isBusy, setBusy] = useState(false);
	const errorAt = (control: string) => attempt.problems.find((problem) => problem.control === control)?.text;
	const take = (part: Partial<TypedInspection>) => {
		typed.current = { ...typed.current, ...part };
	};

	const create = async () => {
		if (isBusy) return;
		const refuse = (problems: readonly ErrorSummaryProblem[]) =>
			setAttempt(({ number }) => ({ number: number + 1, problems }));
		const inspection = readNewInspection({ ...typed.current, country });
		if (!inspection.ok) return refuse(inspection.problem.problems);
		setBusy(true);
		const created = await workspace.create(inspection.value, []);
		setBusy(false);
		if (created.ok) return navigate(`/inspections/${created.value.id}`);
		const { what, todo } = sayProblem(created.problem);
		return refuse([{ control: controls.service, text: `${what} ${todo}` }]);
	};

	const said = words.inspection.create;
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			{attempt.problems.length > 0 && <ErrorSummary key={attempt.number} problems={attempt.problems} />}
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.leading}</p>
			<Form onSubmit={() => void create()}>
				<TextInput
					id={controls.service}
					label={said.service}
					hint={said.serviceHint}
					error={errorAt(controls.service)}
					onType={(service) => take({ service })}
				/>
				<Radios
					id={controls.country}
					label={said.country}
					hint={said.countryHint}
					error={errorAt(controls.country)}
					groups={[{ options: countryOptions }]}
					value={country}
					onChoose={setCountry}
				/>
				<DateInput
					id={controls.start}
					label={said.start}
					error={errorAt(controls.start)}
					onType={(start) => take({ start })}
				/>
				<DateInput id={controls.end} label={said.end} error={errorAt(controls.end)} onType={(end) => take({ end })} />
				<Button type="submit">{said.submit}</Button>
			</Form>
		</Page>
	);
}
