import { useState } from "react";
import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { useSession } from "#app/session/use-session.ts";
import { integrityOf } from "#domain/handover/integrity.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { DeviceSection } from "./device-section.tsx";
import { VerifyInspection } from "./verify-inspection.tsx";

/** Which devices wrote in the inspection, what of theirs came in which files, and whether their histories are whole. */
export function Component() {
	const session = useSession();
	const log = useBundleLog();
	// Checking every history takes a while: once, when the screen is opened, and whenever a person asks for it.
	const [devices, setDevices] = useState(() => integrityOf(session.journal, log, session.id));
	const said = words.integrity;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<VerifyInspection onVerified={(verified) => setDevices(verified.devices)} />
			{devices.map((device) => (
				<DeviceSection key={device.device} integrity={device} />
			))}
		</>
	);
}
