import type { WholeAspect } from "#domain/instrument/difference.ts";
import { fieldsOf } from "#domain/instrument/fields.ts";
import type { GuidanceBlock, Instrument, PartField } from "#domain/instrument/instrument.ts";
import type { Aspects, OfferedOption } from "#domain/instrument/parts.ts";
import type { Json } from "#domain/journal/event.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { sayCondition } from "#domain/report/say-condition.ts";
import { words } from "#ui/words/words.ts";

type Sayers = {
	readonly [A in keyof Aspects]: (value: Aspects[A], instrument: Instrument) => readonly string[];
};

const said = words.instruments.difference;

const sayers: Sayers = {
	wording: (text) => [text],
	hint: (text) => [text],
	guidance: sayGuidance,
	guidanceVariants: (variants, instrument) =>
		variants.flatMap(({ when, guidance }) => [
			said.variantWhen(sayCondition(instrument, when)),
			...sayGuidance(guidance),
		]),
	answer: (answer) => [said.answers[answer.type], ...sayForm(answer)],
	options: (options) => options.map(sayOption),
	condition: (condition, instrument) => [sayCondition(instrument, condition)],
	required: (isRequired) => [said.required(isRequired)],
	kind: (kind) => [said.kinds[kind]],
	askedOf: (role) => [said.askedOf[role]],
	severity: (severity) => [said.severities[severity]],
	due: ({ months, before, notBefore, basis }, instrument) => [
		said.due(months, nameOf(instrument, before), nameOf(instrument, notBefore)),
		basis,
	],
	note: (text) => [text],
	basis: (texts) => texts,
	place: (id, instrument) => [id === "" ? said.roles.fact : nameOf(instrument, id)],
};

/** What a version says of one aspect of a part, line by line; nothing where it says nothing of it. */
export function sayAspect<A extends keyof Aspects>(
	aspect: A,
	value: Aspects[A] | undefined,
	instrument: Instrument,
): readonly string[] {
	return value === undefined ? [] : sayers[aspect](value, instrument);
}

/** What a version says of itself as a whole, line by line. */
export function sayWhole(aspect: WholeAspect, instrument: Instrument): readonly string[] {
	switch (aspect) {
		case "preamble":
			return sayGuidance(instrument.preamble);
		case "pairs":
			return instrument.pairs.map(({ title, planning, leaving }) => `${title}: ${planning}, ${leaving}`);
		case "companions":
			return instrument.companions.map(
				({ title, judgement, informationSharing }) => `${title}: ${judgement}, ${informationSharing}`,
			);
		case "eligibility":
			return (instrument.eligibility?.rules ?? []).map(
				({ when, outcome, source }) => `${outcome}: ${sayCondition(instrument, when)} (${source})`,
			);
		case "sections":
			return instrument.sections.map(({ id, title, note }) => [id, title, note].filter(Boolean).join(": "));
		case "reportOrder":
			return instrument.reportOrder ? [instrument.reportOrder.join(", ")] : [];
		case "optionSets":
			return Object.values(instrument.optionSets).map(({ title, source, basis }) => `${title}: ${source}. ${basis}`);
		default:
			return linesOf(instrument[aspect] as Json);
	}
}

function linesOf(value: Json): readonly string[] {
	return typeof value === "string" ? [value] : Object.values(objectOf(value)).map(textOf);
}

function sayGuidance(blocks: readonly GuidanceBlock[]): readonly string[] {
	return blocks.flatMap((block) =>
		block.type === "paragraph" ? [block.text] : block.items.map((item) => `${block.marker} ${item}`),
	);
}

function sayForm(answer: Aspects["answer"]): readonly string[] {
	if (answer.type === "number") return [said.range(answer.minimum, answer.maximum, answer.unit)];
	if (answer.type === "lead-time") return [answer.beforeInWords, answer.notArranged];
	return answer.type === "repeat" ? [answer.one, ...answer.fields.map(sayPart)] : [];
}

function sayPart({ text, hint, answer }: PartField): string {
	const options = "options" in answer ? answer.options.map(({ label }) => label).join(" / ") : "";
	return [`${text} (${said.answers[answer.type]})`, hint, options].filter(Boolean).join(": ");
}

function sayOption({ list, group, option }: OfferedOption): string {
	const { label, counted, needsReason, writeIn, hint } = option;
	const more = [
		counted && said.counted[counted],
		needsReason && said.needsReason,
		writeIn && said.writeIn,
		hint,
	].filter(Boolean);
	const before = [said.lists[list], group.heading].filter(Boolean).map((text) => `${text}: `);
	return `${before.join("")}${label}${more.length > 0 ? ` (${more.join(", ")})` : ""}`;
}

/** A question goes by its number; another field by its text, a section by its title. */
function nameOf(instrument: Instrument, id: string): string {
	const place = fieldsOf(instrument).get(id);
	if (place) return place.role === "question" ? id : place.field.text;
	return instrument.sections.find((section) => section.id === id)?.title ?? id;
}
