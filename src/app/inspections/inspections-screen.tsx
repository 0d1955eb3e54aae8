import { useState } from "react";
import { useNavigate } from "react-router";
import { GUIDE } from "#app/guide/guide-anchor.ts";
import { SelfAssessmentRow } from "#app/self-assessment/self-assessment-row.tsx";
import type { Session } from "#app/session/session.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { StorageProblem } from "#vault/vault.ts";
import { InspectionRow } from "./inspection-row.tsx";
import { startPractice } from "./start-practice.ts";
import { type Opening, useOpening } from "./use-inspections.ts";

const START = "start";

/** All inspections on this device, practice apart from real ones, and how to begin one. */
export function Component() {
	const workspace = useWorkspace();
	const navigate = useNavigate();
	const opening = useOpening();
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly problem?: StorageProblem }>({ number: 0 });
	const inspections = opening.ok ? opening.value.inspections : undefined;
	const problem = attempt.problem ?? (opening.ok ? undefined : opening.problem);

	const practise = async () => {
		const started = await startPractice(workspace);
		if (started.ok) return navigate(`/inspections/${started.value.id}`);
		return setAttempt(({ number }) => ({ number: number + 1, problem: started.problem }));
	};

	return (
		<Page marking={DEFAULT_MARKING}>
			{problem && <ErrorSummary key={attempt.number} problems={[{ text: say(problem), control: START }]} />}
			<PageHeading title={words.inspection.list.title}>{words.inspection.list.title}</PageHeading>
			{inspections && inspections.unreadable.length > 0 && (
				<WarningText>{words.inspection.list.unreadable(inspections.unreadable)}</WarningText>
			)}
			{opening.ok && <Lists {...opening.value} />}
			<div id={START}>
				<ButtonGroup>
					<ButtonLink to="/inspections/new">{words.inspection.list.newInspection}</ButtonLink>
					<Button look="secondary" onPress={() => void practise()}>
						{inspections && inspections.practice.length > 0
							? words.inspection.list.startPracticeAgain
							: words.inspection.list.startPractice}
					</Button>
				</ButtonGroup>
			</div>
			<SelfAssessments sessions={inspections?.["self-assessment"] ?? []} />
			<WithColleagues />
			<Documents />
		</Page>
	);
}

/** What a service, a team or a practitioner looks at for itself: apart from all inspections. */
function SelfAssessments({ sessions }: { readonly sessions: readonly Session[] }) {
	const { heading, explained, start } = words.selfAssessment.list;
	return (
		<>
			<h2 className="govuk-heading-m">{heading}</h2>
			<p className="govuk-body">{explained}</p>
			{sessions.length > 0 && (
				<ul className="govuk-task-list">
					{sessions.map((session) => (
						<SelfAssessmentRow key={session.id} session={session} />
					))}
				</ul>
			)}
			<ButtonLink to="/self-assessments/new" look="secondary">
				{start}
			</ButtonLink>
		</>
	);
}

/** What colleagues sent, and who they are to this device. */
function WithColleagues() {
	const { bundles, devices, inspection } = words;
	return (
		<Links
			heading={inspection.list.colleagues}
			links={[
				{ to: "/bundles", text: bundles.title },
				{ to: "/colleagues", text: devices.book.title },
			]}
		/>
	);
}

/** The documents that belong to no single inspection, and the way to check any. */
function Documents() {
	const { blankForms, documents, elsewhere, issued } = words.reports;
	return (
		<Links
			heading={elsewhere}
			links={[
				{ to: "/ratings-across-services", text: documents["ratings-across-services"].heading },
				{ to: "/agreement", text: words.agreement.pooled.title },
				{ to: "/blank-form", text: blankForms.title },
				{ to: "/check-document", text: issued.check },
				{ to: GUIDE, text: words.guide.title },
			]}
		/>
	);
}

interface LinksProps {
	readonly heading: string;
	readonly links: readonly { readonly to: string; readonly text: string }[];
}

function Links({ heading, links }: LinksProps) {
	return (
		<>
			<h2 className="govuk-heading-m">{heading}</h2>
			<ul className="govuk-list">
				{links.map(({ to, text }) => (
					<li key={to}>
						<TextLink to={to}>{text}</TextLink>
					</li>
				))}
			</ul>
		</>
	);
}

/** Rows as they are opened. How many are still to come stands below them, so that none moves when that is gone. */
function Lists({ inspections: { inspection, practice }, opened, all, isComplete }: Opening) {
	const { empty, onThisDevice, practice: practiceHeading, practiceExplained, opening } = words.inspection.list;
	if (isComplete && inspection.length + practice.length === 0)
		return (
			<>
				<p className="govuk-body">{empty.nothing}</p>
				<h2 className="govuk-heading-m">{empty.heading}</h2>
				<p className="govuk-body">{empty.practice}</p>
				<p className="govuk-body">{empty.real}</p>
			</>
		);
	return (
		<>
			{inspection.length > 0 && (
				<>
					<h2 className="govuk-heading-m">{onThisDevice}</h2>
					<Rows sessions={inspection} />
				</>
			)}
			{practice.length > 0 && (
				<>
					<h2 className="govuk-heading-m">{practiceHeading}</h2>
					<p className="govuk-body">{practiceExplained}</p>
					<Rows sessions={practice} />
				</>
			)}
			{!isComplete && <p className="govuk-body">{opening(opened, all)}</p>}
		</>
	);
}

function Rows({ sessions }: { readonly sessions: readonly Session[] }) {
	return (
		<ul className="govuk-task-list">
			{sessions.map((session) => (
				<InspectionRow key={session.id} session={session} />
			))}
		</ul>
	);
}

function say(problem: StorageProblem): string {
	const { what, todo } = sayProblem(problem);
	return `${what} ${todo}`;
}
