import type { ComponentType } from "react";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { engagementOf, INSPECTION } from "#domain/inspection/inspection.ts";

/** The screen of a place that an inspection (or practice) and a local self-assessment each fill in their own way. */
export function byEngagement(Inspection: ComponentType, SelfAssessment: ComponentType): ComponentType {
	return function ByEngagement() {
		const session = useSession();
		const engagement = useJournal(session, () => engagementOf(session.journal), { record: INSPECTION });
		return engagement === "self-assessment" ? <SelfAssessment /> : <Inspection />;
	};
}
