import { countryOf } from "#app/inspection/country-options.ts";
import { endsBeforeItStarts } from "#domain/inspection/fieldwork.ts";
import type { NewInspection } from "#domain/inspection/inspection.ts";
import { failed, ok, type Problem, type Result } from "#domain/result.ts";
import type { ErrorSummaryProblem } from "#ui/error-summary.tsx";
import type { DateReading } from "#ui/read-date.ts";
import { words } from "#ui/words/words.ts";

/** What stands in the form for a new inspection. */
export interface TypedInspection {
	readonly service: string;
	readonly country: string | undefined;
	readonly start: DateReading;
	readonly end: DateReading;
}

export const controls = { service: "service", country: "country", start: "fieldwork-start", end: "fieldwork-end" };

/** What has to be mended before there is an inspection, in the order of the form. */
export interface UnfinishedForm extends Problem {
	readonly kind: "unfinished-form";
	readonly problems: readonly ErrorSummaryProblem[];
}

/** The inspection that the form asks for. */
export function readNewInspection(typed: TypedInspection): Result<Omit<NewInspection, "lead">, UnfinishedForm> {
	const said = words.inspection.create;
	const problems: ErrorSummaryProblem[] = [];
	const refuse = (control: string, text: string) => problems.push({ control, text });

	const service = typed.service.trim();
	const country = countryOf(typed.country);
	const [fieldworkStart, fieldworkEnd] = [dateOf(typed.start), dateOf(typed.end)];

	if (service === "") refuse(controls.service, said.serviceMissing);
	if (country === undefined) refuse(controls.country, said.countryMissing);
	if (typed.start.kind === "invalid")
		refuse(controls.start, said.startProblem(words.common.dateProblem(typed.start.problem)));
	if (typed.end.kind === "invalid") refuse(controls.end, said.endProblem(words.common.dateProblem(typed.end.problem)));
	if (endsBeforeItStarts(fieldworkStart, fieldworkEnd)) refuse(controls.end, words.inspection.endBeforeStart);

	if (country === undefined || problems.length > 0) return failed({ kind: "unfinished-form", problems });
	return ok({ engagement: "inspection", service, country, fieldworkStart, fieldworkEnd });
}

function dateOf(reading: DateReading): string {
	return reading.kind === "date" ? reading.date : "";
}
