import type { ComponentType } from "react";
import type { QuestionType } from "#domain/instrument/instrument.ts";
import { ChoiceControl, ChoicesControl } from "./chosen-control.tsx";
import type { ControlProps } from "./control-props.ts";
import { DateControl, LeadTimeControl, NumberControl, TextControl } from "./typed-control.tsx";

/** The answer types that a repeated group can hold: all but the repeat itself. */
export type PartType = Exclude<QuestionType, "repeat">;

export const partControls: { readonly [Type in PartType]: ComponentType<ControlProps<Type>> } = {
	choice: ChoiceControl,
	listed: ChoiceControl,
	choices: ChoicesControl,
	text: TextControl,
	date: DateControl,
	number: NumberControl,
	"lead-time": LeadTimeControl,
};
