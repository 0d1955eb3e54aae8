import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useOnlyHere } from "#app/hand-over/use-only-here.ts";
import { usePart } from "#app/hand-over/use-part.ts";
import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { PersonalWarning } from "#ui/personal-warning.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { eraseInspection } from "./erase-inspection.ts";
import { NOT_ARRIVED, NotArrived } from "./not-arrived.tsx";
import { useErasureWords } from "./use-erasure-words.ts";

const REASON = "erasure-reason";
const SERVICE = "erasure-service";

/** Erases the inspection from this device, for a reason and after its service was typed. Ends on the certificate. */
export function Component() {
	const workspace = useWorkspace();
	const session = useSession();
	const navigate = useNavigate();
	const named = useJournal(session, () => inspectionOf(session.journal), { record: INSPECTION }).service.trim();
	const service = named || words.inspection.serviceNotNamed;
	const [reason, setReason] = useState("");
	const typedService = useRef("");
	const [attempt, setAttempt] = useState({ number: 0, problems: [] as readonly ErrorSummaryProblem[] });
	const [isBusy, setBusy] = useState(false);
	const errorAt = (control: string) => attempt.problems.find((problem) => problem.control === control)?.text;
	const said = useErasureWords();
	const isHandedOver = usePart().kind === "member";
	const onlyHere = useOnlyHere();
	const isLoss = isHandedOver && onlyHere.length > 0;
	const [isLossTaken, setLossTaken] = useState(false);

	const refuse = (problems: readonly ErrorSummaryProblem[]) =>
		setAttempt(({ number }) => ({ number: number + 1, problems }));
	const erase = async () => {
		if (isBusy) return;
		const problems = [
			...(reason.trim() === "" ? [{ control: REASON, text: said.reasonMissing }] : []),
			...(typedService.current.trim() === service ? [] : [{ control: SERVICE, text: said.serviceDiffers }]),
			...(isLoss && !isLossTaken ? [{ control: NOT_ARRIVED, text: said.lossNotConfirmed }] : []),
		];
		if (problems.length > 0) return refuse(problems);
		setBusy(true);
		const erased = await eraseInspection(workspace, session, { service, reason: reason.trim() });
		if (erased.ok) return navigate(`/this-device/erased/${session.id}`, { replace: true });
		setBusy(false);
		const { what, todo } = sayProblem(erased.problem);
		return refuse([{ control: SERVICE, text: `${what} ${todo}` }]);
	};

	return (
		<div aria-busy={isBusy}>
			{attempt.problems.length > 0 && <ErrorSummary key={attempt.number} problems={attempt.problems} />}
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<WarningText>{said.explained}</WarningText>
			<p className="govuk-body">{said.elsewhere}</p>
			{isHandedOver && !isLoss && <InsetText>{said.arrived}</InsetText>}
			<Form onSubmit={() => void erase()}>
				<TextInput id={REASON} label={said.reason} hint={said.reasonHint} error={errorAt(REASON)} onType={setReason} />
				<PersonalWarning text={reason} />
				<TextInput
					id={SERVICE}
					label={said.service}
					hint={said.serviceHint(service)}
					error={errorAt(SERVICE)}
					onType={(text) => {
						typedService.current = text;
					}}
				/>
				{isLoss && (
					<NotArrived
						onlyHere={onlyHere}
						isConfirmed={isLossTaken}
						onConfirm={setLossTaken}
						error={errorAt(NOT_ARRIVED)}
					/>
				)}
				<ButtonGroup>
					<Button type="submit" look="warning">
						{isBusy ? said.busy : said.submit}
					</Button>
					<ButtonLink to={`/inspections/${session.id}/plan`}>{said.keep}</ButtonLink>
				</ButtonGroup>
			</Form>
		</div>
	);
}
