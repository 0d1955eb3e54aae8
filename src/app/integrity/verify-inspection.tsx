import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { VerifySection } from "#app/health/verify-section.tsx";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { ErrorMessage } from "#ui/error-message.tsx";
import { words } from "#ui/words/words.ts";
import { countFaults, type VerifiedInspection, verifyEvents } from "./verify-events.ts";

interface VerifyInspectionProps {
	readonly onVerified: (verified: VerifiedInspection) => void;
}

/** Checks everything of the inspection when asked to, and says what came of it. */
export function VerifyInspection({ onVerified }: VerifyInspectionProps) {
	const workspace = useWorkspace();
	const { id } = useSession();
	const log = useBundleLog();
	const verify = async () => {
		const outcome = await verifyEvents(workspace, id, log);
		if (outcome.ok) onVerified(outcome.value);
		return outcome;
	};
	return (
		<VerifySection said={words.integrity} verify={verify}>
			{(verified) => <Outcome {...verified} />}
		</VerifySection>
	);
}

function Outcome(verified: VerifiedInspection) {
	const { at, entries, devices, damaged, refused } = verified;
	const faults = countFaults(verified);
	const said = words.integrity;
	return (
		<>
			<p className="govuk-body">
				{said.verified(at, entries, devices.length)} {faults === 0 && said.whole}
			</p>
			{faults > 0 && <ErrorMessage text={said.notWhole(faults)} />}
			{damaged > 0 && <p className="govuk-body">{said.damaged(damaged)}</p>}
			{refused > 0 && <p className="govuk-body">{said.refused(refused)}</p>}
		</>
	);
}
