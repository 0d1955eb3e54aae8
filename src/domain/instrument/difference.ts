import { canonical } from "#domain/journal/canonical.ts";
import type { Json } from "#domain/journal/event.ts";
import type { Instrument } from "./instrument.ts";
import { longestRise } from "./longest-rise.ts";
import { type Aspects, type InstrumentPart, partsOf } from "./parts.ts";

/** What the two versions say of one aspect; undefined where a version says nothing of it. */
export type AspectDifference = {
	readonly [A in keyof Aspects]: {
		readonly aspect: A;
		readonly before: Aspects[A] | undefined;
		readonly after: Aspects[A] | undefined;
	};
}[keyof Aspects];

/** How one part differs. */
export interface PartDifference {
	readonly id: string;
	readonly role: InstrumentPart["role"];
	/** changed: it stands in both, and where it is only moved, without an aspect. */
	readonly change: "added" | "removed" | "changed";
	/** It stands elsewhere, or in another order among those beside it. */
	readonly moved: boolean;
	/** What it says in either version. Of one that was added or removed, all of it. */
	readonly aspects: readonly AspectDifference[];
}

/** What is said of the instrument as a whole, beside its id and version. */
export const wholeAspects = [
	"versionAsPrinted",
	"title",
	"shortTitle",
	"publisher",
	"licence",
	"source",
	"subject",
	"framework",
	"preamble",
	"sections",
	"reportOrder",
	"optionSets",
	"pairs",
	"companions",
	"eligibility",
] as const;

export type WholeAspect = (typeof wholeAspects)[number];

export interface WholeDifference {
	readonly aspect: WholeAspect;
	readonly before: Json;
	readonly after: Json;
}

export interface InstrumentDifference {
	readonly whole: readonly WholeDifference[];
	/** In the order of the later version; what was removed stands behind what it stood behind. */
	readonly parts: readonly PartDifference[];
}

/** Everything in which a later version of an instrument differs from an earlier one. */
export function differenceBetween(before: Instrument, after: Instrument): InstrumentDifference {
	const [old, current] = [partsOf(before), partsOf(after)];
	const movedIds = findMoved(old, current);
	const oldById = new Map(old.map((part) => [part.id, part]));
	const currentById = new Map(current.map((part) => [part.id, part]));
	const parts = inOrder(old, current).flatMap((id): readonly PartDifference[] => {
		const [was, is] = [oldById.get(id), currentById.get(id)];
		const aspects = differingAspects(was?.aspects ?? {}, is?.aspects ?? {});
		const moved = movedIds.has(id) || (was !== undefined && is !== undefined && was.aspects.place !== is.aspects.place);
		const role = (is ?? was)?.role;
		if (role === undefined || (aspects.length === 0 && !moved)) return [];
		return [
			{ id, role, change: was === undefined ? "added" : is === undefined ? "removed" : "changed", moved, aspects },
		];
	});
	return { whole: wholeAspects.flatMap((aspect) => differenceOfWhole(aspect, before, after)), parts };
}

function differingAspects(before: Partial<Aspects>, after: Partial<Aspects>): readonly AspectDifference[] {
	const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Aspects)[]);
	return [...names]
		.filter((aspect) => !isSame(before[aspect], after[aspect]))
		.map((aspect) => ({ aspect, before: before[aspect], after: after[aspect] }) as AspectDifference);
}

function differenceOfWhole(aspect: WholeAspect, before: Instrument, after: Instrument): readonly WholeDifference[] {
	const [was, is] = [wholeOf(aspect, before), wholeOf(aspect, after)];
	return isSame(was, is) ? [] : [{ aspect, before: was, after: is }];
}

/** Of sections and option sets what their questions do not say themselves. */
function wholeOf(aspect: WholeAspect, instrument: Instrument): Json {
	if (aspect === "sections") return instrument.sections.map(({ questions, ...section }) => section);
	if (aspect === "optionSets")
		return Object.entries(instrument.optionSets).map(([id, { england, wales, states, ...set }]) => ({ id, ...set }));
	return (instrument[aspect] ?? null) as Json;
}

/** The ids of both, in the order of the later; what was removed behind what it stood behind. */
function inOrder(old: readonly InstrumentPart[], current: readonly InstrumentPart[]): readonly string[] {
	const stays = new Set(current.map(({ id }) => id));
	const goneBehind = new Map<string, string[]>();
	let behind = "";
	for (const { id } of old) {
		if (stays.has(id)) behind = id;
		else goneBehind.set(behind, [...(goneBehind.get(behind) ?? []), id]);
	}
	return ["", ...current.map(({ id }) => id)].flatMap((id) => [
		...(id === "" ? [] : [id]),
		...(goneBehind.get(id) ?? []),
	]);
}

/** Those that have to be taken out so that the others stand in the same order, each among those beside it. */
function findMoved(old: readonly InstrumentPart[], current: readonly InstrumentPart[]): ReadonlySet<string> {
	const beside = ({ role, aspects }: InstrumentPart) => `${role}\n${aspects.place}`;
	const was = new Map(old.map((part, at) => [part.id, { at, beside: beside(part) }]));
	const siblings = new Map<string, string[]>();
	for (const part of current.filter((one) => was.get(one.id)?.beside === beside(one)))
		siblings.set(beside(part), [...(siblings.get(beside(part)) ?? []), part.id]);
	return new Set(
		[...siblings.values()].flatMap((ids) => {
			const inPlace = new Set(longestRise(ids.map((id) => was.get(id)?.at ?? 0)));
			return ids.filter((_, at) => !inPlace.has(at));
		}),
	);
}

const isSame = (one: unknown, other: unknown): boolean =>
	canonical((one ?? null) as Json) === canonical((other ?? null) as Json);
