/** What a passage can hold that tells, or helps to tell, who a child is, whatever the words are. */
export type PatternKind =
	| "date"
	| "age"
	| "postcode"
	| "phone-number"
	| "email"
	| "record-number"
	| "initials"
	| "named-place"
	/** So many cases, children, boys, girls or young people. */
	| "count-in-words"
	/** "All", "none", "both", "every", of the same. */
	| "all-or-none-in-words";

const months =
	"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const smallNumbers = "one|two|three|four|five|six|seven|eight|nine|ten";
const ages = `\\d{1,2}|${smallNumbers}|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-one)?`;
const children =
	"(?:cases?|child(?:ren)?|boys?|girls?|young (?:people|persons?|men|man|wom[ae]n)|teenagers?|siblings?)";
/** Words that may stand between a number and what it counts: "two of the three resettlement cases". */
const between = "(?:(?!and\\b|or\\b|but\\b)[\\p{L}\\p{N}'’-]+\\s+){0,4}?";

/** Numbers that one person has in the whole country. */
export const nationalNumbers: readonly RegExp[] = [
	/\b(?:19|20)?\d{2}\/\d{1,7}[A-Z]\b/gi, // Police National Computer
	/\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b/g, // National Health Service
	/\b[A-CEGHJ-PR-TW-Z]{2}\s?(?:\d{2}\s?){3}[A-D]\b/g, // National Insurance
];

/**
 * Patterns of British usage. They find too much rather than too little: a person looks at each. Abbreviations of the field
 * that look like initials are left out.
 */
export const patterns: Readonly<Record<PatternKind, readonly RegExp[]>> = {
	date: [
		new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${months}\\b(?:,?\\s+\\d{4})?`, "giu"),
		new RegExp(`\\b${months}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?`, "gu"),
		new RegExp(`\\b${months}\\s+\\d{4}\\b`, "gu"),
		/\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})\b/g,
		/\b\d{4}-\d{2}-\d{2}\b/g,
	],
	age: [
		new RegExp(`\\b(?:${ages})[\\s-]years?[\\s-](?:old|of age)\\b`, "giu"),
		new RegExp(`\\b(?:aged?|turn(?:ed|s|ing)?|age of)\\s+(?:${ages})\\b`, "giu"),
		new RegExp(`\\b(?:${ages})[\\s-]months?[\\s-]old\\b`, "giu"),
		/\b(?:\d{1,2}|fif|six|seven|eigh|four|thir)teenth?\s+birthday\b|\b\d{1,2}(?:st|nd|rd|th)\s+birthday\b/gi,
	],
	postcode: [/\b(?:[A-Z]{1,2}\d[A-Z\d]?)\s?\d[A-Z]{2}\b/gi],
	"phone-number": [/(?<![\d.])(?:\+44[\s-]?(?:\(0\))?|\(?0)\d(?:[\s()-]*\d){8,9}(?!\d)/g],
	email: [/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu],
	"record-number": [...nationalNumbers, /\b[A-Z]{1,3}[-/]?\d{4,}\b/g],
	initials: [
		/(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,3}(?=\s|$|[,;:)’'])/gu,
		/(?<![\p{L}\p{N}'’&/-])(?!(?:AI|AM|CV|EU|FE|GP|HE|HM|HQ|HR|ID|IT|KS|LA|MH|NI|OK|PC|PM|QA|SW|TV|UK|US|YJ)\b)\p{Lu}{2}(?![\p{L}\p{N}&/-])/gu,
		/\b(?:child|boy|girl|young person|case|sibling|brother|sister|mother|father|witness|victim)\s+(?!I\b)\p{Lu}\b(?!['’.])/giu,
	],
	"named-place": [
		/\b(?!(?:The|A|An|Each|Every|This|That|Their|Our|His|Her|Its|No|Any|All|Secure|Young|In|At|From|And)\b)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3}\s+(?:School|Academy|College|University|Hospital|House|Lodge|Prison|Road|Street|Avenue|Lane|Close|Drive|Court|Estate|Park|Church|Mosque|Children['’]s Home)\b/gu,
		/\b(?:HMP|HMYOI|YOI|STC|SCH)(?:\/(?:HMP|HMYOI|YOI))?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?/gu,
	],
	"count-in-words": [
		new RegExp(`\\b(?:${smallNumbers}|\\d{1,2})\\s+${between}${children}\\b`, "giu"),
		new RegExp(`\\b(?:another|a single)\\s+${children}\\b`, "giu"),
		/\b(?:a )?(?:half|third|quarter|majority|minority|most)\s+of\s+(?:the\s+)?(?:\w+\s+)?(?:cases|children|boys|girls|young people)\b/gi,
		/\b\d+(?:\.\d+)?\s*(?:%|per ?cent)/gi,
	],
	"all-or-none-in-words": [
		new RegExp(`\\b(?:all|none|both|neither|every|each|no|not one|not a single)\\s+${between}${children}\\b`, "giu"),
	],
};
