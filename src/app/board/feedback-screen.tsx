import { type Blocker, useBlocker, useNavigate } from "react-router";
import { findInstrument, guidanceOf, standardInUse } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayPeriod } from "#domain/dates.ts";
import { feedbackOf } from "#domain/findings/board-feedback.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { gatherReportData } from "#domain/report/report-data.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { WrittenFindings } from "./written-findings.tsx";

/**
 * What may be shown to the service at the end of a day, with no case in it. Every way out asks first: a link, a key or the
 * browser's own way back would show cases to whoever looks on.
 */
export function Component() {
	const session = useSession();
	const navigate = useNavigate();
	const leaving = useBlocker(({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname);
	const { service, fieldworkStart, fieldworkEnd } = useWholeJournal(session, () => inspectionOf(session.journal));
	const feedback = useWholeJournal(session, () =>
		feedbackOf(
			session.journal,
			gatherReportData(session.journal, guidanceOf(session.journal), standardInUse(), findInstrument),
		),
	);
	const said = words.board.feedback;
	return (
		<>
			<p className="feedback-mode">{said.mode}</p>
			<PageHeading title={said.title} caption={sayPeriod(fieldworkStart, fieldworkEnd)}>
				{said.title}: <bdi>{service || words.inspection.serviceNotNamed}</bdi>
			</PageHeading>
			<p className="govuk-body">{said.inspected(feedback.inspected)}</p>
			<p className="govuk-body">{said.notFinal}</p>
			<h2 className="govuk-heading-m">{said.strengths}</h2>
			<WrittenFindings texts={feedback.strengths} none={said.none} />
			<h2 className="govuk-heading-m">{said.improvements}</h2>
			<WrittenFindings texts={feedback.improvements} none={said.none} />
			{feedback.keptBack > 0 && <p className="govuk-body">{said.keptBack(feedback.keptBack)}</p>}
			<Button look="secondary" onPress={() => void navigate(`/inspections/${session.id}/board`)}>
				{said.leave}
			</Button>
			{leaving.state === "blocked" && <LeaveFeedback leaving={leaving} />}
		</>
	);
}

function LeaveFeedback({ leaving }: { readonly leaving: Extract<Blocker, { state: "blocked" }> }) {
	const said = words.board.feedback;
	return (
		<Dialog title={said.leaveTitle} onClose={leaving.reset}>
			<p className="govuk-body">{said.leaveExplained}</p>
			<ButtonGroup>
				<Button onPress={leaving.reset}>{said.stay}</Button>
				<Button look="secondary" onPress={leaving.proceed}>
					{said.leave}
				</Button>
			</ButtonGroup>
		</Dialog>
	);
}
