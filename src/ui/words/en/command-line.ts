import { plural } from "#ui/words/plural.ts";

const count = (number: number, one: string, other: string) =>
	plural(number, { one: `1 ${one}`, other: `${number} ${other}` });

/** What is said on the command line, to the office and to archives. */
export const commandLine = {
	help: `Lists and verifies a sealed bundle: a pack, a hand-over, a key check or a receipt.
It reads, and writes nothing.

  npm run bundle -- inspect FILE --identity KEYS
  npm run bundle -- inspect FILE [--passphrase-file WORDS]

  --identity KEYS          an age identity file, with the key that the bundle is sealed to
  --passphrase-file WORDS  a file with the passphrase; without it, it is asked for
  --help                   this text

It ends with 0 if the bundle is verified, with 1 if it is refused, and with 2 if it was not called like this.`,
	passphrase: "Passphrase: ",
	noTerminal: "The file opens with a passphrase. Give it with --passphrase-file, or call this from a terminal.",
	needsIdentity: "The file is sealed to keys. Give one of them with --identity.",

	verified: "Verified. The file is whole and well-formed, and signed by the device that it names as its sender.",
	compare: (name: string) =>
		`Whether that device is ${name}'s, only the words of their device card can tell. Compare them.`,
	rows: {
		kind: "What it is",
		bundle: "Bundle",
		made: "Made",
		inspection: "Inspection",
		service: "Service",
		from: "From",
		words: "Words of the card",
		signing: "Signing key",
		recipient: "Sealing key",
		to: "Sealed to",
		spare: "Spare key",
		receipt: "Receipt for",
		instrument: "Instrument",
		entries: "Entries",
		sha256: "SHA-256",
	},
	kinds: {
		pack: "Pack, from the lead to a member of the team",
		"hand-over": "Hand-over, from a member of the team to the lead",
		"key-check": "Key check, from a member of the team to the lead",
		receipt: "Receipt",
	},
	ofMember: (kind: string, member: string) => `${kind} (member ${member})`,
	serial: (bundle: string, serial: number) => `${bundle}, number ${serial} of its device`,
	bySendersClock: (when: string) => `${when}, by the sender's clock`,
	sender: (name: string, role: string, device: string) => `${name} (${role}), device ${device}`,
	recipient: (recipient: string, device: string | undefined) =>
		device === undefined ? `${recipient} (no device)` : `${recipient} (device ${device})`,
	anyoneWithPassphrase: "whoever has the passphrase",
	receipted: (bundle: string, sha256: string) => `${bundle}, SHA-256 ${sha256}`,
	instrument: (id: string, version: string, fingerprint: string) => `${id} ${version}, fingerprint ${fingerprint}`,
	none: "none",
	entries: (entries: number, streams: number) =>
		`${count(entries, "entry", "entries")} in ${count(streams, "stream", "streams")}`,
	columns: ["Stream", "Entries", "Redacted", "Withheld", "Writers", "Who"],
};
