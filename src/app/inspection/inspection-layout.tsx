import { useLoaderData, useMatch } from "react-router";
import { BlindOutlet } from "#app/second-scoring/blind-outlet.tsx";
import type { Session } from "#app/session/session.ts";
import { SessionContext, useJournal } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { words } from "#ui/words/words.ts";

/** The frame of all screens of one inspection: its marking, and that it is practice where it is. */
export function Component() {
	const session = useLoaderData<Session>();
	const inspection = useJournal(session, () => inspectionOf(session.journal), { record: INSPECTION });
	const overview = `/inspections/${session.id}`;
	const isOverview = useMatch(overview) !== null;
	const { marking, engagement, service } = inspection;
	const places = [
		{ text: words.inspection.all, to: "/" },
		...(isOverview ? [] : [{ text: service || words.inspection.serviceNotNamed, to: overview }]),
	];
	return (
		<SessionContext value={session}>
			<Page marking={marking} engagement={engagement} places={places}>
				<BlindOutlet />
			</Page>
		</SessionContext>
	);
}
