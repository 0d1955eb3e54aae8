import { useMemo } from "react";
import { type Opening, useOpening } from "#app/inspections/use-inspections.ts";
import { composeRatings } from "#app/reports/compose-elsewhere.ts";
import { DocumentBody } from "#app/reports/document-body.tsx";
import { formatsOfReport } from "#app/reports/formats.ts";
import type { Session } from "#app/session/session.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { ErrorMessage } from "#ui/error-message.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { InspectionList } from "./inspection-list.tsx";
import { OverallScores } from "./overall-scores.tsx";
import { type ListedInspection, useRatedInspections } from "./use-rated-inspections.ts";

/** The inspections on this device beside each other: by service and date, never by how good anything is. */
export function Component() {
	const opening = useOpening();
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			{opening.ok ? <Opened {...opening.value} /> : <ErrorMessage text={sayProblem(opening.problem).what} />}
		</Page>
	);
}

function Opened({ inspections, opened, all, isComplete }: Opening) {
	const said = words.inspection.list;
	if (!isComplete) return <p className="govuk-body">{said.opening(opened, all)}</p>;
	return (
		<>
			{inspections.unreadable.length > 0 && <WarningText>{said.unreadable(inspections.unreadable)}</WarningText>}
			<AcrossServices sessions={inspections.inspection} />
		</>
	);
}

function AcrossServices({ sessions }: { readonly sessions: readonly Session[] }) {
	const inspections = useRatedInspections(sessions);
	const said = words.acrossServices;
	if (inspections.length < sessions.length)
		return <p className="govuk-body">{said.reading(inspections.length, sessions.length)}</p>;
	return <Ratings inspections={inspections} />;
}

function Ratings({ inspections }: { readonly inspections: readonly ListedInspection[] }) {
	const { compose, formats } = useMemo(() => {
		const compose = () => composeRatings(inspections, Date.now());
		return { compose, formats: formatsOfReport(compose, "ratings-across-services") };
	}, [inspections]);
	return (
		<DocumentBody
			kind="ratings-across-services"
			audience="internal"
			compose={compose}
			formats={formats}
			marking={DEFAULT_MARKING}
		>
			{inspections.length === 0 ? (
				<p className="govuk-body">{words.acrossServices.none}</p>
			) : (
				<>
					<InspectionList inspections={inspections} />
					<OverallScores inspections={inspections} />
				</>
			)}
		</DocumentBody>
	);
}
