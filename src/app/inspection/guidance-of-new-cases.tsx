import { guidanceOfNewCases, guidanceOnOffer } from "#app/instruments.ts";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession } from "#app/session/use-session.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { Radios } from "#ui/radios.tsx";
import { words } from "#ui/words/words.ts";

const place = { stream: PLAN, record: INSPECTION, field: "instrument" };

/** Which version of the case assessment guidance new cases begin with, where there are several. */
export function GuidanceOfNewCases() {
	const session = useSession();
	const { set } = useField(session, place);
	const versions = guidanceOnOffer();
	const { newCases, newCasesHint } = words.inspection.plan;
	const choose = (fingerprint: string) => {
		const chosen = versions.find(({ named }) => named.fingerprint === fingerprint);
		if (chosen) set({ ...chosen.named });
	};
	if (versions.length < 2) return null;
	return (
		<>
			<FieldNotice {...place} say={(value) => textOf(objectOf(value).version)} />
			<Radios
				label={newCases}
				hint={newCasesHint}
				groups={[
					{
						options: versions.map(({ instrument, named }) => ({
							value: named.fingerprint,
							label: instrument.shortTitle,
						})),
					},
				]}
				value={guidanceOfNewCases(session.journal).named.fingerprint}
				onChoose={choose}
			/>
		</>
	);
}
