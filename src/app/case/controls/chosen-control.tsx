import { useField, useText } from "#app/session/use-session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { optionGroupsOf } from "#domain/instrument/options.ts";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { Radios } from "#ui/radios.tsx";
import { type ControlProps, controlId } from "./control-props.ts";

/** One answer out of a list. */
export function ChoiceControl(props: ControlProps<"choice"> | ControlProps<"listed">) {
	const { session, stream, record, id, answer, named, hint, instrument, country } = props;
	const field = useField(session, { stream, record, field: fieldNames.answer(id) });
	const writeIn = useText(session, { stream, record, field: fieldNames.writeIn(id) });
	const { groups, states } = optionGroupsOf(instrument, answer, country);
	return (
		<Radios
			{...named}
			id={controlId(record, fieldNames.answer(id))}
			hint={hint}
			groups={groups}
			states={states}
			inWelshToo={country === "wales"}
			value={typeof field.value === "string" ? field.value : undefined}
			writeIn={{ ...writeIn, id: controlId(record, fieldNames.writeIn(id)) }}
			onChoose={field.set}
			onClear={() => field.set(null)}
		/>
	);
}

/** Any number of answers out of a list. */
export function ChoicesControl(props: ControlProps<"choices">) {
	const { session, stream, record, id, answer, named, hint, instrument, country } = props;
	const field = useField(session, { stream, record, field: fieldNames.answer(id) });
	const writeIn = useText(session, { stream, record, field: fieldNames.writeIn(id) });
	const { groups, states } = optionGroupsOf(instrument, answer, country);
	return (
		<Checkboxes
			{...named}
			id={controlId(record, fieldNames.answer(id))}
			hint={hint}
			groups={groups}
			states={states}
			inWelshToo={country === "wales"}
			values={Array.isArray(field.value) ? field.value.map(String) : []}
			writeIn={{ ...writeIn, id: controlId(record, fieldNames.writeIn(id)) }}
			onChoose={(values) => field.set([...values])}
		/>
	);
}
