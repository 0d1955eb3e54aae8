import { type ReactNode, useMemo } from "react";
import { useSession } from "#app/session/use-session.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { AssessmentContext, createAssessmentStore } from "./assessment-store.ts";

interface FollowAssessmentProps {
	/** Empty for a rehearsal, which is of no case. */
	readonly caseId: RecordId;
	readonly assessment: RecordId;
	readonly instrument: Instrument;
	readonly children: ReactNode;
}

/** Gives the parts of a screen the assessment that they are about, as it changes. */
export function FollowAssessment({ caseId, assessment, instrument, children }: FollowAssessmentProps) {
	const session = useSession();
	const store = useMemo(
		() => createAssessmentStore(session, caseId, assessment, instrument),
		[session, caseId, assessment, instrument],
	);
	return <AssessmentContext value={store}>{children}</AssessmentContext>;
}
