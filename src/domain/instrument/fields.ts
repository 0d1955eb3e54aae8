import { referencesOf } from "./condition.ts";
import type { Field, Instrument, Question, Section } from "./instrument.ts";

type PartRole = "follow-up" | "description" | "aid";

interface Place {
	readonly id: string;
	/** Leads to the field in the file: "sections.1.questions.0.aids.2". */
	readonly path: string;
}

interface QuestionPlace {
	/** The question that it is, or is a part of: where that is not asked, its parts are not asked either. */
	readonly question: Question;
	readonly section: Section;
}

/** A field of an instrument and where it stands. */
export type FieldPlace = Place &
	(
		| { readonly role: "fact"; readonly field: Field; readonly question?: undefined }
		| ({ readonly role: "question"; readonly field: Question } & QuestionPlace)
		| ({ readonly role: PartRole; readonly field: Field } & QuestionPlace)
	);

/** All fields in the order of the file: facts, then each question followed by its follow-ups, descriptions and aids. */
export function placesOf(instrument: Instrument): readonly FieldPlace[] {
	return [
		...instrument.facts.map((field, at) => ({ id: field.id, role: "fact" as const, field, path: `facts.${at}` })),
		...instrument.sections.flatMap((section, at) => placesOfSection(section, `sections.${at}`)),
	];
}

/** All fields by id, in the order of the file. */
export function fieldsOf(instrument: Instrument): ReadonlyMap<string, FieldPlace> {
	return new Map(placesOf(instrument).map((place) => [place.id, place]));
}

/**
 * For each id, the ids of the fields and checks that an answer to it can make apply or not: those whose own condition
 * mentions it, and the parts of a question whose condition mentions it. One step: what it parks may have dependents too.
 */
export function dependentsOf(instrument: Instrument): ReadonlyMap<string, readonly string[]> {
	const dependents = new Map<string, string[]>();
	const add = (dependent: string, mentioned: readonly string[]) => {
		for (const id of mentioned) {
			const known = dependents.get(id);
			if (known) known.push(dependent);
			else dependents.set(id, [dependent]);
		}
	};
	for (const place of placesOf(instrument)) {
		add(place.id, mentionedBy(place));
	}
	for (const check of instrument.checks) {
		add(check.id, referencesOf(check.when));
	}
	return dependents;
}

function mentionedBy({ field, question }: FieldPlace): readonly string[] {
	const conditions = [field.appliesWhen, question?.appliesWhen].filter((condition) => condition !== undefined);
	return [...new Set(conditions.flatMap(referencesOf))];
}

function placesOfSection(section: Section, path: string): readonly FieldPlace[] {
	return section.questions.flatMap((question, at) => placesOfQuestion(section, question, `${path}.questions.${at}`));
}

function placesOfQuestion(section: Section, question: Question, path: string): readonly FieldPlace[] {
	const parts = (role: PartRole, list: "followUps" | "descriptions" | "aids") =>
		question[list].map((field, at) => ({
			id: field.id,
			role,
			field,
			path: `${path}.${list}.${at}`,
			question,
			section,
		}));
	return [
		{ id: question.id, role: "question", field: question, path, question, section },
		...parts("follow-up", "followUps"),
		...parts("description", "descriptions"),
		...parts("aid", "aids"),
	];
}
