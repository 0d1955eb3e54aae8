import { useState } from "react";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useJournal, useSession, useText } from "#app/session/use-session.ts";
import { endsBeforeItStarts } from "#domain/inspection/fieldwork.ts";
import {
	DEFAULT_MARKING,
	INSPECTION,
	type InspectionField,
	inspectionOf,
	PLAN,
} from "#domain/inspection/inspection.ts";
import { textOf } from "#domain/journal/json.ts";
import { DateInput } from "#ui/date-input.tsx";
import { Radios } from "#ui/radios.tsx";
import { textOfDate } from "#ui/read-date.ts";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import { countryOf, countryOptions } from "./country-options.ts";
import { GuidanceOfNewCases } from "./guidance-of-new-cases.tsx";

const place = (field: InspectionField) => ({ stream: PLAN, record: INSPECTION, field });

/** Whom the inspection is of, when, and under which marking. Every entry is kept as it is given. */
export function EditDetails() {
	const session = useSession();
	const { fieldworkStart, fieldworkEnd } = useJournal(session, () => inspectionOf(session.journal), {
		record: INSPECTION,
	});
	const { start, end } = words.inspection.plan;
	const isBackwards = endsBeforeItStarts(fieldworkStart, fieldworkEnd);
	return (
		<>
			<Service />
			<Country />
			<FieldworkDate field="fieldwork-start" label={start} />
			<FieldworkDate
				field="fieldwork-end"
				label={end}
				error={isBackwards ? words.inspection.endBeforeStart : undefined}
			/>
			<Marking />
			<GuidanceOfNewCases />
		</>
	);
}

function Service() {
	const session = useSession();
	const service = useText(session, place("service"));
	const { service: label, serviceHint, serviceMissing } = words.inspection.create;
	return (
		<>
			<FieldNotice {...place("service")} />
			<TextInput
				label={label}
				hint={serviceHint}
				error={service.defaultValue.trim() === "" ? serviceMissing : undefined}
				{...service}
			/>
		</>
	);
}

/** The country of an inspection or a self-assessment. */
export function Country() {
	const session = useSession();
	const country = useField(session, place("country"));
	const { country: label, countryHint } = words.inspection.create;
	const chosen = typeof country.value === "string" ? countryOf(country.value) : undefined;
	const say = (value: string) => countryOptions.find((option) => option.value === value)?.label ?? value;
	return (
		<>
			<FieldNotice {...place("country")} say={(value) => say(textOf(value))} />
			<Radios
				label={label}
				hint={countryHint}
				groups={[{ options: countryOptions }]}
				value={chosen}
				onChoose={country.set}
			/>
		</>
	);
}

interface FieldworkDateProps {
	readonly field: "fieldwork-start" | "fieldwork-end";
	readonly label: string;
	readonly error?: string | undefined;
}

function FieldworkDate({ field, label, error }: FieldworkDateProps) {
	const session = useSession();
	const date = useText(session, place(field));
	return (
		<>
			<FieldNotice {...place(field)} />
			<DateInput
				label={label}
				error={error}
				defaultValue={date.defaultValue}
				onType={(reading) => date.onType(textOfDate(reading))}
				onLeave={date.onLeave}
			/>
		</>
	);
}

/** Its security marking. */
export function Marking() {
	const session = useSession();
	const marking = useText(session, place("marking"));
	const [emptied, setEmptied] = useState(0);
	const { marking: label, markingHint } = words.inspection.plan;
	const leave = (text: string) => {
		if (text.trim() === "") {
			marking.onType(DEFAULT_MARKING);
			setEmptied(emptied + 1);
		}
		marking.onLeave();
	};
	return (
		<>
			<FieldNotice {...place("marking")} />
			<TextInput
				// A box that was emptied begins anew with the marking that stands.
				key={emptied}
				label={label}
				hint={markingHint(DEFAULT_MARKING)}
				width={30}
				{...marking}
				onLeave={leave}
			/>
		</>
	);
}
