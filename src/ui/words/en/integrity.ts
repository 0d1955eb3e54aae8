import { sayInstant } from "#domain/dates.ts";
import { plural } from "#ui/words/plural.ts";

const entries = (count: number) => plural(count, { one: "1 entry", other: `${count} entries` });

/** What the screen says on which devices an inspection's entries come from, and whether they are whole. */
export const integrity = {
	title: "What came from where",
	hint: "The devices that wrote in this inspection, their files, and whether their histories are whole",
	status: "By device",
	explained:
		"Every entry names the device that made it, and the entry before it. So it shows if one is missing, or was changed after it was made.",
	nobody: "A device that nobody introduces",
	thisDevice: "This device",
	names: (names: readonly string[]) => names.join(", "),
	entries: "Entries here",
	entriesOf: (count: number, parts: number) =>
		`${entries(count)} in ${plural(parts, { one: "1 part", other: `${parts} parts` })} of the inspection`,
	written: "Made",
	between: (first: number, last: number) => `${sayInstant(first)} to ${sayInstant(last)}, by its own clock`,
	files: "Files taken in",
	filesOf: (count: number, serial: number, at: number) =>
		`${plural(count, { one: "1 file", other: `${count} files` })}, the last one number ${serial} on ${sayInstant(at)}`,
	noFiles: "None of its own. What is here of it was passed on by the lead inspector.",
	noneNeeded: "None: its entries were made here.",
	gaps: "Missing entries",
	rewrites: "Rewritten history",
	none: "None",
	gap: (seq: number, part: string) => `Entry ${seq} in ${part} is missing`,
	rewrite: (seq: number, part: string) => `Entry ${seq} in ${part} does not follow the one before it`,
	unintroduced: (part: string) => `Nobody says who made the first entry in ${part}`,
	ask: "Ask for a new file from this device, and tell the lead inspector. Nothing is deleted.",

	verify: "Verify everything that came",
	verifyExplained:
		"Reads this inspection from the disk anew, and checks every entry: its content, its place in the history of its device, and that none is missing.",
	verifying: "Verifying",
	verified: (at: number, count: number, devices: number) =>
		`Verified on ${sayInstant(at)}: ${entries(count)} of ${plural(devices, { one: "1 device", other: `${devices} devices` })}.`,
	whole: "All of it is whole.",
	notWhole: (count: number) =>
		plural(count, { one: "1 thing is not as it should be.", other: `${count} things are not as they should be.` }),
	damaged: (count: number) =>
		`${plural(count, { one: "1 row on the disk cannot be opened: it holds one entry or several", other: `${count} rows on the disk cannot be opened: each holds one entry or several` })}.`,
	refused: (count: number) =>
		plural(count, {
			one: "1 entry does not hold what was written at first.",
			other: `${count} entries do not hold what was written at first.`,
		}),
};
