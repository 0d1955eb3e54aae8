import { sayInstant } from "#domain/dates.ts";
import type { ArrivalFlag, Standing } from "#domain/handover/arrival.ts";
import type { BundleKind } from "#domain/handover/bundle.ts";
import { plural } from "#ui/words/plural.ts";

const changes = (count: number) => plural(count, { one: "1 change", other: `${count} changes` });
const entries = (count: number) => plural(count, { one: "1 entry", other: `${count} entries` });
const files = (count: number) => plural(count, { one: "1 file", other: `${count} files` });
const cases = (count: number) => plural(count, { one: "1 case", other: `${count} cases` });
const conflicts = (count: number) => plural(count, { one: "1 conflict", other: `${count} conflicts` });

const receiptsLater = "Receipts for what was taken in before";

const standings: Readonly<Record<Standing, string>> = { new: "new", newer: "newer", same: "the same" };

const numberOf: Readonly<Record<Standing, (count: number) => string>> = {
	new: (count) => `${cases(count)} new`,
	newer: (count) => `${cases(count)} newer`,
	same: (count) => `${cases(count)} the same as here`,
};

/** What the screen of files from colleagues says. */
export const bundles = {
	title: "Files from colleagues",
	hint: "Take in packs, handed-over work and receipts",
	status: (count: number) => (count === 0 ? "None taken in" : `${files(count)} taken in`),
	explained:
		"Choose the sealed files that colleagues sent you: as many as you like, of any inspection. Each is opened and checked whole on this device, and you see what it would change before anything is taken in. Nothing here is ever rolled back.",

	choose: {
		label: "Sealed files",
		hint: "Their names end in .age. You can also drop them anywhere on this page.",
		drop: "Drop the files to open them",
	},

	list: {
		heading: "What the files hold",
		opening: (done: number, all: number) => `Opening: ${done} of ${files(all)} done`,
		ready: (accepted: number, waiting: number, twice: number, refused: number) =>
			[
				accepted === 0 ? "Nothing can be taken in" : `${files(accepted)} can be taken in`,
				...(waiting === 0
					? []
					: [
							plural(waiting, {
								one: "1 file needs something from you",
								other: `${files(waiting)} need something from you`,
							}),
						]),
				...(twice === 0 ? [] : [`${files(twice)} chosen twice`]),
				...(refused === 0 ? [] : [`${files(refused)} cannot be taken in`]),
			].join(", "),
		takeIn: (count: number) => `Take in ${files(count)}`,
		takingIn: "Taking in",
		underWay: "Wait until all files are opened, or leave out those that are not.",
		nothing: "No file can be taken in.",
		leaveOut: "Leave out",
		leaveAllOut: "Leave all out",
		stop: "Stop and leave out",
		unnamed: "File without a name",
	},

	state: {
		waiting: "Waiting",
		opening: "Opening",
		comparing: "Comparing",
		locked: "Passphrase needed",
		refused: "Refused",
		twice: "Chosen twice",
		unknown: "Words to compare",
		invitation: "New inspection",
		receipt: "Receipt",
		new: "New",
		newer: "Newer",
		same: "Nothing new",
		conflicts,
	},

	passphrase: {
		label: "Passphrase of this pack",
		hint: "Six words that the lead inspector told you when the pack was made. They are not the six words of a device card.",
		missing: "Enter the passphrase of this pack",
		submit: "Open the file",
	},

	compare: "Compare the six words",

	what: {
		pack: "Pack for a member of the team",
		"hand-over": "Handed-over work",
		"key-check": "Key check",
		receipt: "Receipt",
	} satisfies Record<BundleKind, string>,

	facts: {
		from: "From",
		person: (name: string, role: string) => `${name} (${role})`,
		claims: "Says it is from",
		inspection: "Inspection",
		notHere: "Not on this device",
		what: "What it is",
		made: "Made",
		instrument: "Brings the instrument",
		brings: "What it brings",
		conflicts: "Conflicts",
		confirms: "What it confirms",
		notice: "Notice",
	},

	brings: {
		nothing: "Nothing that is not here already.",
		keyCheck: "That files from this device can be opened here. It holds nothing that is not here already.",
		cases: (counts: Readonly<Record<Standing, number>>) =>
			(["new", "newer", "same"] as const)
				.filter((standing) => counts[standing] > 0)
				.map((standing) => numberOf[standing](counts[standing]))
				.join(", "),
		plan: (count: number) => `${changes(count)} in the plan`,
		elsewhere: (count: number) => `${changes(count)} beside the cases`,
		each: "Case by case",
		one: (what: string, standing: Standing, count: number, redacted: number) =>
			[
				`${what}: ${standings[standing]}`,
				...(count > 0 ? [changes(count)] : []),
				...(redacted > 0 ? [`${entries(redacted)} redacted`] : []),
			].join(", "),
		planItself: "Plan",
		judgement: "Evidence and judgement, beside the cases",
		somethingElse: "Something else",
	},

	concern: (reference: string, place: string, service: string) => `${reference}, ${place} (${service})`,
	concerns: (places: readonly string[]) =>
		`${plural(places.length, { one: "An open safeguarding card", other: `${places.length} open safeguarding cards` })}: ${places.join("; ")}. Telephone and follow the local safeguarding procedure before anything else.`,

	conflicts: (count: number, where: readonly string[]) =>
		`${conflicts(count)}: ${where.join(", ")}. Both entries stay, and are set side by side once the file is taken in.`,

	confirms: (count: number) =>
		plural(count, {
			one: "1 file that you sent has arrived.",
			other: `${count} files that you sent have arrived.`,
		}),
	confirmsNothing: "Nothing that was not confirmed before.",

	invitation: (lead: string, service: string, member: string, references: readonly string[]) =>
		`${lead} leads the inspection of ${service}, and has you on the team as ${member}. ${
			references.length === 0 ? "No case is allocated to you yet." : `Your cases: ${references.join(", ")}.`
		}`,
	joinAfter: "When it is taken in, you can join this inspection.",

	twice: "This is the same file as another one in the list. It is taken in once.",

	flag: (flag: ArrivalFlag): string => {
		switch (flag.kind) {
			case "clock-ahead":
				return `The clock of the device is wrong: ${entries(flag.entries)} dated in the future, up to ${sayInstant(flag.latest)}. They are taken in, and change nothing but the order in which the history shows them.`;
			case "clock-behind":
				return `The clock of the device is wrong: ${entries(flag.entries)} dated long ago, from ${sayInstant(flag.earliest)} on. They are taken in, and change nothing but the order in which the history shows them.`;
			case "taken-in-before":
				return `This file was taken in on ${sayInstant(flag.at)}.`;
			case "older":
				return `This is an older file (number ${flag.serial}): number ${flag.than} from the same device was taken in. It rolls nothing back.`;
			case "serial-twice":
				return `The same device made another file with the number ${flag.serial}. It may have been put back to an earlier state, or there may be two of it: call its person.`;
			case "other-name":
				return `Some entries were made under another name: ${flag.name}.`;
			case "brings-own-entries":
				return `It brings back ${entries(flag.entries)} that you made on this device and that ${plural(flag.entries, { one: "is", other: "are" })} no longer here.`;
		}
	},

	taken: {
		heading: (count: number) => `${files(count)} taken in`,
		from: (what: string, who: string) => `${what} from ${who}`,
		toInspection: (service: string) => `Go to the inspection of ${service}`,
		join: (service: string) => `Join the inspection of ${service}`,
		concerns: (count: number, service: string) =>
			`${plural(count, { one: "Read the safeguarding card", other: `Read ${count} safeguarding cards` })} of the inspection of ${service}`,
		conflicts: (count: number, service: string) => `Decide ${conflicts(count)} in the inspection of ${service}`,
	},

	receipts: {
		heading: "Receipts",
		explained:
			"A receipt tells the sender that their work has arrived. Until they have it, it stays on their device. Save each receipt, and send it to the one it is for: nobody else can open it.",
		later: receiptsLater,
		one: (who: string, service: string) => `${who}, ${service}`,
		covers: (count: number, last: string) => `${files(count)} taken in, the last one ${last}`,
		make: (who: string) => `Make the receipt for ${who}`,
		makeAll: (count: number) => plural(count, { one: "Make 1 receipt", other: `Make ${count} receipts` }),
		notTrusted: "The device that it came from is not trusted any more, so no receipt can be sealed to it.",
		made: (count: number) =>
			plural(count, {
				one: `1 receipt was made. Save it now: it is gone once you leave this page. It can then be made again here, under “${receiptsLater}”.`,
				other: `${count} receipts were made. Save each of them now: they are gone once you leave this page. They can then be made again here, under “${receiptsLater}”.`,
			}),
	},

	broughtBy: (serial: number, who: string, at: number) =>
		`Came with file ${serial} from ${who}, taken in ${sayInstant(at)}`,
	someone: "somebody who is not named",
	unnamedService: "an inspection without a name",
};
