import { plural } from "#ui/words/plural.ts";

/** What is said about keeping an inspection, and about erasing it. */
export const erasure = {
	heading: "Keeping and erasing",
	until: "Keep until",
	untilHint:
		"Leave it empty if nobody has said. Once the day is over the list of inspections reminds you. Nothing is ever erased by itself.",
	over: (date: string) => `To be kept until ${date}: decide whether to erase it`,
	toErase: "Erase this inspection from this device",

	title: "Erase an inspection",
	explained:
		"Erases this inspection from this device: its key, then everything recorded in it, in both copies. It cannot be taken back, and an outside copy does not bring it back to this device.",
	elsewhere:
		"What is elsewhere stays there: outside copies, what was sent to colleagues, and documents that were exported.",
	arrived: "Everything that you recorded here has arrived: there are receipts for it.",
	notArrived:
		"There is no receipt for what follows. As far as this device was told, it is nowhere else, and will be lost:",
	confirmLoss: "Is it to be lost?",
	lossTaken: "Erase it although it has not arrived anywhere else",
	lossNotConfirmed: "Confirm that what has not arrived is to be lost, or hand it over first",
	reason: "Why is it erased?",
	reasonHint: "For example: kept long enough, or handed over and received. Stands in the certificate.",
	reasonMissing: "Enter why it is erased",
	service: "Type the name of the service to confirm",
	serviceHint: (service: string) => `As it stands here: ${service}`,
	serviceDiffers: "This is not the name of the service of this inspection",
	submit: "Erase it now",
	busy: "Erasing",
	keep: "Keep it",

	certificates: "Erased inspections",
	certificate: "Certificate of erasure",
	what: "What was erased",
	inspection: (service: string) => `Everything recorded on this device about ${service}`,
	reference: "Reference of the inspection",
	when: "When",
	who: "By whom",
	why: "Why",
	how: "What was done",
	removed: (rows: number) =>
		`${plural(rows, { one: "1 stored row was", other: `${rows} stored rows were` })} removed from both copies on this device, the key of the inspection among them. The files of the second copy were written anew without them. A mark keeps the inspection from coming back to this device from any copy.`,
	left: (rows: number) =>
		`${plural(rows, { one: "1 stored row could", other: `${rows} stored rows could` })} not be removed yet. Unlocking this device tries again.`,
	unfinished:
		"The erasure was interrupted before its outcome was recorded. Unlocking this device completes it: “Verify everything now” reads what is stored.",
	remains: "What remains",
	remaining: [
		"On this device: this certificate, the cards of colleagues, and versions of instruments that were imported. What was noted of files exchanged about the inspection went with it, but for how many there were and when.",
		"Outside copies made before, wherever they are kept: they still open with their passphrase or recovery key.",
		"What was handed over to colleagues, on their devices.",
		"Documents and files that were exported.",
		"Traces on the disk itself: a drive may keep overwritten places for some time. They are sealed, and the key of the inspection was stored only wrapped in this device’s master key.",
		"Older copies of this device’s disk: with the passphrase of their time they still open.",
	],
	masterKey:
		"Erasing does not change the master key of this device. If traces on this disk are to open with nothing any more, make new vault keys now.",
	print: "Print",
};
