import { useState } from "react";
import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import type { Result } from "#domain/result.ts";
import { Button } from "#ui/button.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { StorageProblem } from "#vault/vault.ts";
import { countFaults, type VerifiedInspection, verifyEvents } from "./verify-events.ts";

interface VerifyInspectionProps {
	readonly onVerified: (verified: VerifiedInspection) => void;
}

/** Checks everything of the inspection when asked to, and says what came of it. */
export function VerifyInspection({ onVerified }: VerifyInspectionProps) {
	const workspace = useWorkspace();
	const session = useSession();
	const log = useBundleLog();
	const [verified, setVerified] = useState<Result<VerifiedInspection, StorageProblem>>();
	const [isBusy, setBusy] = useState(false);
	const said = words.integrity;
	const start = async () => {
		if (isBusy) return;
		setBusy(true);
		const outcome = await verifyEvents(workspace, session.id, log);
		setBusy(false);
		setVerified(outcome);
		if (outcome.ok) onVerified(outcome.value);
	};
	return (
		<section>
			<p className="govuk-body">{said.verifyExplained}</p>
			<Button look="secondary" onPress={() => void start()}>
				{isBusy ? said.verifying : said.verify}
			</Button>
			<div role="status">{verified && !isBusy && <Outcome verified={verified} />}</div>
		</section>
	);
}

function Outcome({ verified }: { readonly verified: Result<VerifiedInspection, StorageProblem> }) {
	if (!verified.ok) return <ErrorMessage text={sayProblem(verified.problem).what} />;
	const { at, entries, devices, damaged, refused } = verified.value;
	const faults = countFaults(verified.value);
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
