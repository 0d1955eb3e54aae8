import { Outlet, useLoaderData } from "react-router";
import type { Session } from "#app/session/session.ts";
import { SessionContext, useJournal } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { words } from "#ui/words/words.ts";

/** The frame of all screens of one inspection: its marking, and that it is practice where it is. */
export function Component() {
	const session = useLoaderData<Session>();
	const { marking, engagement } = useJournal(session, () => inspectionOf(session.journal), { record: "inspection" });
	const places = [{ text: words.inspection.all, to: "/" }];
	return (
		<SessionContext value={session}>
			<Page session={session} marking={marking} engagement={engagement} places={places}>
				<Outlet />
			</Page>
		</SessionContext>
	);
}
