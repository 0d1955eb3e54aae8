import { dictionary } from "@zxcvbn-ts/language-common";
import { sayInstant } from "#domain/dates.ts";
import type { BundleHeader, BundlePurpose, OpenedBundle } from "#domain/handover/bundle.ts";
import { sixWords } from "#domain/handover/six-words.ts";
import { isRole } from "#domain/inspection/team.ts";
import type { Event, StreamId } from "#domain/journal/event.ts";
import { introducedBy, isIntroduction } from "#domain/journal/own-fields.ts";
import { commandLine as words } from "#ui/words/en/command-line.ts";
import { inspection } from "#ui/words/en/inspection.ts";
import { table } from "./table.ts";

const { roles } = inspection;

/** What a verified bundle holds, for somebody who has to say what it is without the app. */
export function describeBundle({ header, events, sha256 }: OpenedBundle): string {
	return [
		words.verified,
		table([[words.compare(header.from.name)]]),
		"",
		table([...rowsOf(header), [words.rows.sha256, sha256]]),
		...(header.streams.length === 0
			? []
			: ["", table([words.columns, ...header.streams.map((stream) => rowOf(stream, events))])]),
	].join("\n");
}

function rowsOf(header: BundleHeader): readonly (readonly string[])[] {
	const { rows } = words;
	const { from, to, purpose, instruments } = header;
	return [
		[rows.kind, sayPurpose(purpose)],
		[rows.bundle, words.serial(header.bundle, header.serial)],
		[rows.made, words.bySendersClock(sayInstant(header.made))],
		[rows.inspection, header.inspection],
		...detailsOf(purpose),
		[rows.from, words.sender(from.name, isRole(from.role) ? roles[from.role] : from.role, from.device)],
		[rows.words, sixWords(from, dictionary["diceware-common"]).join(" ")],
		[rows.signing, from.signing],
		[rows.recipient, from.recipient],
		...listed(
			rows.to,
			to.map(({ recipient, device }) => words.recipient(recipient, device)),
			words.anyoneWithPassphrase,
		),
		...listed(
			rows.instrument,
			instruments.map(({ id, version, fingerprint }) => words.instrument(id, version, fingerprint)),
			words.none,
		),
		[rows.entries, words.entries(header.count, header.streams.length)],
	];
}

function sayPurpose(purpose: BundlePurpose): string {
	const kind = words.kinds[purpose.kind];
	return purpose.kind === "receipt" ? kind : words.ofMember(kind, purpose.member);
}

function detailsOf(purpose: BundlePurpose): readonly (readonly string[])[] {
	const { rows } = words;
	if (purpose.kind === "pack") {
		return [
			[rows.service, purpose.service],
			[rows.spare, purpose.spareRecipient || words.none],
		];
	}
	if (purpose.kind !== "receipt") return [];
	return purpose.receipts.map(({ bundle, sha256 }) => [rows.receipt, words.receipted(bundle, sha256)]);
}

function listed(row: string, cells: readonly string[], none: string): readonly (readonly string[])[] {
	return cells.length === 0 ? [[row, none]] : cells.map((cell) => [row, cell]);
}

function rowOf(stream: StreamId, events: readonly Event[]): readonly string[] {
	const own = events.filter((event) => event.stream === stream);
	const withheld = own.filter((event) => event.withheld).length;
	const redacted = own.filter(({ value }) => value === undefined).length - withheld;
	const writers = new Set(own.map(({ writer }) => writer)).size;
	const names = new Set(own.filter(isIntroduction).map((event) => introducedBy(event)?.name ?? ""));
	return [stream, ...[own.length, redacted, withheld, writers].map(String), [...names].join(", ")];
}
