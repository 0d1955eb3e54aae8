import { dirname, join } from "node:path";
import { findWarnings, type InstrumentWarning } from "#domain/authoring/find-warnings.ts";
import { placesOf } from "#domain/instrument/fields.ts";
import { fingerprintOf } from "#domain/instrument/fingerprint.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { instrumentCommand as words } from "#ui/words/en/instrument-command.ts";
import { checkScenarios } from "./check-scenarios.ts";
import type { Outcome } from "./outcome.ts";
import { table } from "./table.ts";
import { withInstrument } from "./with-instrument.ts";

/** Says what is in the file of an instrument, what is wrong, and how the scenarios beside it come out. Writes nothing. */
export function checkInstrument(file: string): Promise<Outcome> {
	return withInstrument(file, async (instrument) => {
		const scenarios = await checkScenarios(instrument, join(dirname(file), "scenarios.json"));
		const paragraphs = [words.sound(file), table(rowsOf(instrument)), ...sayWarnings(findWarnings(instrument))];
		return { code: scenarios.code, text: [...paragraphs, scenarios.text].join("\n\n") };
	});
}

function rowsOf(instrument: Instrument): readonly (readonly string[])[] {
	const { id, version, title, subject, sections, checks, eligibility } = instrument;
	const { rows } = words;
	const places = placesOf(instrument);
	const questions = places.flatMap((place) => (place.role === "question" ? [place.question] : []));
	const number = (role: (typeof places)[number]["role"]) => places.filter((place) => place.role === role).length;
	return [
		[rows.title, title],
		[rows.version, words.version(id, version)],
		[rows.subject, subject],
		[rows.fingerprint, fingerprintOf(instrument)],
		[
			rows.questions,
			words.questions(questions.length, questions.filter(({ judgement }) => judgement).length, sections.length),
		],
		[rows.parts, words.parts(number("fact"), number("follow-up"), number("description"), number("aid"))],
		[
			rows.conditions,
			words.conditions(
				places.filter(({ field }) => field.appliesWhen !== undefined).length,
				checks.length,
				eligibility?.rules.length ?? 0,
				questions.filter(({ due }) => due !== undefined).length,
			),
		],
	];
}

/** Those of one kind together: an instrument whose source has no guidance would otherwise say so at every question. */
function sayWarnings(warnings: readonly InstrumentWarning[]): readonly string[] {
	const kinds = new Set(warnings.map(({ kind }) => kind));
	return [...kinds].map((kind) => {
		const places = warnings.filter((warning) => warning.kind === kind);
		const { what, todo } = words.warnings[kind](places.length);
		return [`${words.warningsHeading}: ${what}`, `  ${placesIn(places)}`, `  ${todo}`].join("\n");
	});
}

/** A condition is found by its path; everything else by its id. */
function placesIn(warnings: readonly InstrumentWarning[]): string {
	return warnings.map(({ kind, path, id }) => (kind.endsWith("holds") ? `${id} (${path})` : id)).join(", ");
}
