import * as z from "zod/mini";
import type { Event, Json } from "#domain/journal/event.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { BUNDLE_VERSION, type BundleHeader, type BundleTrailer } from "./bundle.ts";
import { deviceCardSchema } from "./device-card-schema.ts";
import type { BundleContentProblem } from "./open-bundle-problem.ts";

z.config({ jitless: true }); // zod otherwise probes `new Function`, which the page's policy forbids

const LONGEST_NAME = 200;
const LONGEST_TEXT = 1000;
const LATEST_INSTANT = 8.64e15;

/** A name that is the property of every object, such as "constructor", could be taken for that property. */
const isOwnName = (text: string) => !Object.hasOwn(Object.prototype, text);

/** Printable ASCII without spaces: two names that look alike are alike. */
const name = z.string().check(z.regex(/^[!-~]+$/), z.maxLength(LONGEST_NAME), z.refine(isOwnName));
/** Part of an event's id, whose parts colons separate. */
const idPart = name.check(z.regex(/^[^:]+$/));
const eventId = z.string().check(z.regex(/^[!-9;-~]+:[!-9;-~]+:[1-9][0-9]*$/), z.maxLength(3 * LONGEST_NAME));
/** As people typed it. */
const text = z.string().check(z.maxLength(LONGEST_TEXT));
const count = z.number().check(z.int(), z.nonnegative());
const ordinal = z.number().check(z.int(), z.positive());
const instant = z.number().check(z.int(), z.nonnegative(), z.maximum(LATEST_INSTANT));
const hexadecimal = (bytes: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)));
const hash = hexadecimal(32);
const json = z.custom<Json>((it) => it !== undefined);
const recipient = z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/));

const purpose = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("pack"),
		member: name,
		service: text,
		spareRecipient: z.union([z.literal(""), recipient]),
	}),
	z.strictObject({ kind: z.literal("hand-over"), member: name }),
	z.strictObject({ kind: z.literal("key-check"), member: name }),
	z.strictObject({
		kind: z.literal("receipt"),
		receipts: z.array(z.strictObject({ bundle: name, sha256: hash })).check(z.minLength(1)),
	}),
]);

/** A first line, as far as it has to be known to say that the rest belongs to another version. */
const beginning = z.object({ format: z.literal("assess-resettlement-cases-bundle"), version: ordinal });

const header: z.ZodMiniType<BundleHeader> = z.strictObject({
	format: z.literal("assess-resettlement-cases-bundle"),
	version: z.literal(BUNDLE_VERSION),
	bundle: name,
	serial: ordinal,
	inspection: name,
	from: deviceCardSchema,
	to: z.array(z.strictObject({ device: z.exactOptional(name), recipient })),
	made: instant,
	purpose,
	instruments: z.array(z.strictObject({ id: name, version: name, fingerprint: hash, content: z.exactOptional(json) })),
	streams: z.array(idPart),
	count,
});

const trailer: z.ZodMiniType<BundleTrailer> = z.strictObject({ sha256: hash, signature: hexadecimal(64) });

const event: z.ZodMiniType<Event> = z
	.strictObject({
		id: eventId,
		writer: idPart,
		stream: idPart,
		seq: ordinal,
		prev: z.union([z.literal(""), hash]),
		at: z.string().check(z.regex(/^[0-9]{13}-[0-9]{6}$/)),
		record: name,
		field: name,
		bases: z.array(eventId),
		undoes: z.exactOptional(eventId),
		draft: z.exactOptional(z.strictObject({ id: name, revision: count })),
		valueHash: hash,
		value: z.exactOptional(z.strictObject({ salt: hexadecimal(16), value: json })),
		withheld: z.exactOptional(z.literal(true)),
	})
	.check(z.refine((it) => it.value === undefined || it.withheld === undefined, { path: ["withheld"] }));

/** The first line of a bundle, with all of its fields and no other. */
export function parseHeader(line: Json): Result<BundleHeader, BundleContentProblem> {
	const begun = beginning.safeParse(line);
	if (!begun.success) return failed({ kind: "bundle-other-content" });
	const { version } = begun.data;
	if (version > BUNDLE_VERSION) return failed({ kind: "bundle-newer", version, known: BUNDLE_VERSION });
	return parse(header, line, 1);
}

/** Any line between the first and the last. */
export function parseEvent(line: Json, number: number): Result<Event, BundleContentProblem> {
	return parse(event, line, number);
}

/** The last line of a bundle. */
export function parseTrailer(line: Json): Result<BundleTrailer, BundleContentProblem> {
	const parsed = trailer.safeParse(line);
	return parsed.success ? ok(parsed.data) : failed({ kind: "bundle-unfinished" });
}

function parse<Value>(schema: z.ZodMiniType<Value>, line: Json, number: number): Result<Value, BundleContentProblem> {
	const parsed = schema.safeParse(line);
	if (parsed.success) return ok(parsed.data);
	const place = parsed.error.issues[0]?.path.map(String).join(".") ?? "";
	return failed({ kind: "bundle-malformed", line: number, place });
}
