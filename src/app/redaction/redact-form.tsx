import { useId, useState } from "react";
import { useNavigate } from "react-router";
import { useRight } from "#app/inspection/use-right.ts";
import { newId } from "#app/session/session.ts";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import { planRedaction, type RedactionProblem } from "#domain/inspection/plan-redaction.ts";
import { mayRedact } from "#domain/inspection/redaction.ts";
import type { EventId } from "#domain/journal/event.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PersonalWarning } from "#ui/personal-warning.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { NotYours } from "./not-yours.tsx";
import type { PlacedEntry } from "./placed-entries.ts";
import { Points } from "./points.tsx";
import { redactEntries } from "./redact-entries.ts";

interface RedactFormProps {
	readonly entries: readonly PlacedEntry[];
	readonly chosenFirst: readonly EventId[];
	readonly sought: string;
}

/** Which entries are redacted, and why. Ends on the certificate. */
export function RedactForm({ entries, chosenFirst, sought }: RedactFormProps) {
	const workspace = useWorkspace();
	const session = useSession();
	const navigate = useNavigate();
	const { role } = useRight("redact-others");
	const redactor = { person: workspace.person()?.id ?? "", role };
	const yours = entries.filter(({ event }) => mayRedact(session.journal, event, redactor));
	const [chosen, setChosen] = useState(() =>
		yours.map(({ event }) => event.id).filter((id) => chosenFirst.includes(id)),
	);
	const [reason, setReason] = useState("");
	const [attempt, setAttempt] = useState({ number: 0, problem: undefined as ErrorSummaryProblem | undefined });
	const [step, setStep] = useState<"choosing" | "asking" | "redacting">("choosing");
	const [entriesId, reasonId] = [useId(), useId()];
	const errorAt = (control: string) => (attempt.problem?.control === control ? attempt.problem.text : undefined);
	const said = words.redaction;

	const plan = (certificate: string) =>
		planRedaction(session.journal, redactor, { certificate, events: chosen, reason, sought });
	const refuse = (problem: ErrorSummaryProblem | undefined) => {
		setAttempt(({ number }) => ({ number: number + 1, problem }));
		setStep("choosing");
	};
	const refusePlan = (problem: RedactionProblem) => {
		const isOfReason = problem.kind === "reason-needed" || problem.kind === "reason-repeats";
		refuse({ control: isOfReason ? reasonId : entriesId, text: said.problem(problem) });
	};
	const ask = () => {
		const planned = plan("");
		if (!planned.ok) return refusePlan(planned.problem);
		refuse(undefined);
		setStep("asking");
	};
	const redact = async () => {
		const certificate = newId();
		const planned = plan(certificate);
		if (!planned.ok) return refusePlan(planned.problem);
		setStep("redacting");
		const redacted = await redactEntries(workspace, session, planned.value, certificate);
		if (redacted.ok) return navigate(`/inspections/${session.id}/redactions/${certificate}`, { replace: true });
		const { what, todo } = sayProblem(redacted.problem);
		return refuse({ control: entriesId, text: `${what} ${todo}` });
	};

	return (
		<div aria-busy={step === "redacting"}>
			{attempt.problem && <ErrorSummary key={attempt.number} problems={[attempt.problem]} />}
			{yours.length > 0 && (
				<Form onSubmit={ask}>
					<Checkboxes
						id={entriesId}
						label={said.choose}
						labelSize="m"
						hint={said.chooseHint}
						error={errorAt(entriesId)}
						groups={groupsOf(yours)}
						values={chosen}
						onChoose={(values) => setChosen([...values])}
					/>
					<TextInput
						id={reasonId}
						label={said.reason}
						hint={said.reasonHint}
						error={errorAt(reasonId)}
						onType={setReason}
					/>
					<PersonalWarning text={reason} />
					<h2 className="govuk-heading-m">{said.consequences}</h2>
					<Points points={said.does} />
					<h2 className="govuk-heading-m">{said.remains}</h2>
					<Points points={said.remaining} />
					<Button type="submit" look="warning">
						{step === "redacting" ? said.busy : said.submit(chosen.length)}
					</Button>
				</Form>
			)}
			<NotYours entries={entries.filter((entry) => !yours.includes(entry))} />
			{step === "asking" && (
				<Dialog title={said.asked(chosen.length)} onClose={() => setStep("choosing")}>
					<p className="govuk-body">{said.does[0]}</p>
					<ButtonGroup>
						<Button look="warning" onPress={() => void redact()}>
							{said.confirm}
						</Button>
						<Button look="secondary" onPress={() => setStep("choosing")}>
							{words.common.cancel}
						</Button>
					</ButtonGroup>
				</Dialog>
			)}
		</div>
	);
}

/** The entries as options, under the places where they stand. */
function groupsOf(entries: readonly PlacedEntry[]) {
	const places = [...new Set(entries.map(({ place }) => place))];
	return places.map((heading) => ({
		heading,
		options: entries
			.filter(({ place }) => place === heading)
			.map(({ event, name, text, who, at, stands }) => ({
				value: event.id,
				label: words.redaction.entry(name, text),
				hint: `${words.redaction.writtenBy(who, sayInstant(at))}, ${stands ? words.redaction.stands : words.redaction.earlier}`,
			})),
	}));
}
