import { nationalNumbers, patterns } from "#domain/findings/disclosure/identifying-patterns.ts";

/** What a list of cases must not bring in: it would tell who a child is. */
export const personalKinds = [
	"name",
	"date-of-birth",
	"address",
	"postcode",
	"contact",
	"record-number",
	"characteristic",
] as const;

export type PersonalKind = (typeof personalKinds)[number];

/** Headers, in small letters with single spaces. The first that fits decides. */
const headers: readonly (readonly [PersonalKind, RegExp])[] = [
	["date-of-birth", /\b(d ?o ?b|birth|born|birthday|birthdate|date of birth)\b/],
	["postcode", /\b(post ?code|zip)\b/],
	["address", /\b(address|street|road|house|town|city|home)\b/],
	["contact", /\b(e ?mail|phone|telephone|mobile|contact)\b/],
	[
		"record-number",
		/\b(pnc|police|cro|nhs|nino|national insurance|ni (no|number)|upn|noms|nomis|prison|yjid|ypid|urn|(yj|yp|youth justice|childview|careworks|social care|lac|mosaic|liquidlogic) (id|no|number|ref|reference))\b/,
	],
	[
		"characteristic",
		/\b(gender|sex|ethnic\w*|race|religion|faith|sexual\w*|disabilit\w*|nationality|language|age|school)\b/,
	],
	[
		"name",
		/\b(names?|forenames?|surname|firstname|lastname|fullname|initials?|alias|aka|known as)\b|^(child|young person|mother|father|parent|carer|guardian|sibling|victim|case manager|social worker|worker)$/,
	],
];

/** Columns about colleagues, who may be named. */
const ofColleagues = /\b(assessors?|inspectors?|reviewer|allocated|allocation)\b/;

/** What the header of a column says that the column holds, if it must not be read. */
export function personalHeader(header: string): PersonalKind | undefined {
	const plain = plainHeader(header);
	if (ofColleagues.test(plain)) return undefined;
	return headers.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A header in small letters without signs: "Date_of-Birth" and "DateOfBirth" are "date of birth". */
export function plainHeader(header: string): string {
	return header
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.toLowerCase()
		.replace(/['’]s\b/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

const contents: readonly (readonly [PersonalKind, readonly RegExp[]])[] = [
	["date-of-birth", patterns.date],
	["record-number", nationalNumbers],
	["postcode", patterns.postcode],
	["contact", [...patterns.email, ...patterns["phone-number"]]],
];

/** What a cell holds by its shape that must not be read: a date, a national number, a postcode, an address to write or call. */
export function personalContent(cell: string): PersonalKind | undefined {
	return contents.find(([, shapes]) => holdsAny(cell, shapes))?.[0];
}

/** `search` is asked since the patterns remember where they were. */
const holdsAny = (text: string, shapes: readonly RegExp[]) => shapes.some((shape) => text.search(shape) >= 0);

const inTexts: readonly (readonly [PersonalKind, RegExp])[] = [
	["date-of-birth", /\b(?:d\.? ?o\.? ?b\b\.?|date of birth|born)(?:[\s:]+(?:on|in|is|was|the))*[\s:]+\p{L}*\s?\d/iu],
	[
		"address",
		/\b\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:Road|Street|Avenue|Lane|Close|Drive|Crescent|Gardens)\b/u,
	],
];

/**
 * What a text that somebody wrote holds by its shape that would tell who a child is. Other dates are the stuff of such texts,
 * and a name has no shape: neither is found.
 */
export function personalInText(text: string): readonly PersonalKind[] {
	const byShape = contents.filter(([kind, shapes]) => kind !== "date-of-birth" && holdsAny(text, shapes));
	return [...byShape, ...inTexts.filter(([, shape]) => shape.test(text))].map(([kind]) => kind);
}

/** Words that references are made of. */
const ofReferences =
	/^(case|child|sample|person|young|boy|girl|reference|ref|resettlement|custody|file|record|number|no|service|establishment|team|practitioner)$/i;

/**
 * Whether a reference looks as if it were a name or initials: it has no number and no word that references are made of, or
 * a word that is written like a name. Whoever reads it decides: a pseudonym can look like that.
 */
export function looksLikeName(reference: string): boolean {
	const found = reference.match(/\p{L}+/gu) ?? [];
	const unusual = found.filter((word) => !ofReferences.test(word));
	const isBare = unusual.length === found.length && found.length > 0 && !/\d/.test(reference);
	return isBare || unusual.some((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
}
