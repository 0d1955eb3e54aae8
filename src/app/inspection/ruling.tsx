import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession, useText } from "#app/session/use-session.ts";
import { INSPECTION, type InspectionField, type LivedOutsideRuling, PLAN } from "#domain/inspection/inspection.ts";
import { textOf } from "#domain/journal/json.ts";
import { Radios } from "#ui/radios.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { words } from "#ui/words/words.ts";

const rulings: readonly LivedOutsideRuling[] = ["institution-counts", "institution-does-not-count"];
const options = rulings.map((value) => ({ value, label: words.inspection.ruling[value] }));
const say = (value: string) => options.find((option) => option.value === value)?.label ?? value;
const place = (field: InspectionField) => ({ stream: PLAN, record: INSPECTION, field });

/** The lead's ruling on what the case assessment guidance leaves open. */
export function Ruling() {
	const session = useSession();
	const ruling = useField(session, place("ruling"));
	const reason = useText(session, place("ruling-reason"));
	const said = words.inspection.ruling;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">{said.oneRuling}</p>
			<FieldNotice {...place("ruling")} say={(value) => say(textOf(value))} />
			<Radios
				label={said.question}
				groups={[{ options }]}
				value={textOf(ruling.value) || undefined}
				onChoose={ruling.set}
				onClear={() => ruling.set(null)}
			/>
			<FieldNotice {...place("ruling-reason")} />
			<TextArea label={said.reason} {...reason} />
		</section>
	);
}
