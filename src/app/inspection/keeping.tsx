import { FieldNotice } from "#app/session/field-notice.tsx";
import { useSession, useText } from "#app/session/use-session.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { DateInput } from "#ui/date-input.tsx";
import { textOfDate } from "#ui/read-date.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { useErasureWords } from "./use-erasure-words.ts";

const retention = { stream: PLAN, record: INSPECTION, field: "retention" };

/** Until when the inspection is to be kept, for those who may say so, and the way to erasing it from this device. */
export function Keeping({ mayChange }: { readonly mayChange: boolean }) {
	const session = useSession();
	const said = useErasureWords();
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			{mayChange && <KeepUntil />}
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/erase`}>{said.toErase}</TextLink>
			</p>
		</section>
	);
}

function KeepUntil() {
	const until = useText(useSession(), retention);
	return (
		<>
			<FieldNotice {...retention} />
			<DateInput
				label={words.erasure.until}
				hint={words.erasure.untilHint}
				defaultValue={until.defaultValue}
				onType={(reading) => until.onType(textOfDate(reading))}
				onLeave={until.onLeave}
			/>
		</>
	);
}
