import { useState } from "react";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession } from "#app/session/use-session.ts";
import { changeInspection, INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { textOf } from "#domain/journal/json.ts";
import { isRecipient } from "#exchange/recipients.ts";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";

const place = { stream: PLAN, record: INSPECTION, field: "spare-recipient" };

/** The office's own key, to which everything handed over is sealed as well. What is no key is not kept. */
export function SpareKey() {
	const session = useSession();
	const standing = textOf(useField(session, place).value);
	const [isInvalid, setInvalid] = useState(false);
	const said = words.devices.spareKey;
	const change = (typed: string) => {
		const recipient = typed.replace(/\s/g, "");
		const isUsable = recipient === "" || isRecipient(recipient);
		setInvalid(!isUsable);
		if (isUsable && recipient !== standing) session.apply([changeInspection("spare-recipient", recipient)]);
	};
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<FieldNotice {...place} />
			<TextInput
				label={said.label}
				hint={said.hint}
				error={isInvalid ? said.invalid(standing) : undefined}
				defaultValue={standing}
				onLeave={change}
			/>
		</section>
	);
}
