import type { OfEntry } from "#domain/handover/arrival-problem.ts";
import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";
import type { ArrivalProblemKind, ProblemWords } from "#ui/words/known-problem.ts";

const askSender = (name: string) => `Call ${name}, and ask for a new file.`;
const doNotTrust = (name: string) =>
	`Call ${name}, and do not trust where the file came from until you know how it came about.`;
const someone = (name: string) => markHiddenCharacters(name).trim() || "somebody who is not named";
const inCase = (reference: string) => (reference.trim() === "" ? "" : ` in ${markHiddenCharacters(reference)}`);
const entry = ({ seq, writtenBy, reference }: Pick<OfEntry, "seq" | "writtenBy" | "reference">) =>
	`entry ${seq} by ${someone(writtenBy)}${inCase(reference)}`;
const answer = ({
	question,
	writtenBy,
	reference,
}: Pick<OfEntry, "writtenBy" | "reference"> & { readonly question: string }) =>
	`an answer by ${someone(writtenBy)} to “${question}”${inCase(reference)}`;

/** Why nothing of an opened file of a colleague may be taken in, and what to do. */
export const arrivalProblems: Pick<ProblemWords, ArrivalProblemKind> = {
	"signer-unknown": ({ name }) => ({
		what: `This device does not know the one that signed the file. It says that it is used by ${someone(name)}.`,
		todo: "Compare its six words with its person: by telephone, or face to face. Then the file can be taken in.",
	}),
	"signer-not-compared": ({ name }) => ({
		what: `The words of the device that signed the file, which says that it is used by ${someone(name)}, were not compared yet.`,
		todo: "Compare its six words with its person: by telephone, or face to face. Then the file can be taken in.",
	}),
	"signer-changed": ({ name }) => ({
		what: `Alarm: the file is signed by another device than the one of ${someone(name)} that was compared here, or with other keys.`,
		todo: `Call ${someone(name)}. If they have a new device, compare its words; if not, somebody is passing for them.`,
	}),
	"signer-revoked": ({ name }) => ({
		what: `The device that signed the file (${someone(name)}) is not trusted any more.`,
		todo: "If it should be, compare its words again under “Colleagues’ devices”.",
	}),
	"bundle-from-here": () => ({
		what: "This file was made on this device. There is nothing to take in.",
		todo: "Send it to the one it was made for.",
	}),
	"bundle-id-taken": ({ bundle }) => ({
		what: `The file calls itself by the number of another file that this device knows (${bundle}).`,
		todo: "Ask the sender to make it anew.",
	}),
	"inspection-not-here": ({ name }) => ({
		what: `The inspection that the file from ${someone(name)} belongs to is not on this device.`,
		todo: "Only a pack from the lead inspector brings an inspection. Take that in first, or open the file on the device that has the inspection.",
	}),
	erased: () => ({
		what: "The inspection that the file belongs to was erased from this device, and stays erased.",
		todo: "If there is more for you to do in it, you need another device, or another profile of this browser: give the lead inspector its card, and ask for a pack that is sealed to it.",
	}),
	"practice-handed-over": () => ({
		what: "The file belongs to practice or to a local self-assessment. Only an inspection is handed over.",
		todo: "Tell the sender.",
	}),
	"pack-not-from-lead": ({ name }) => ({
		what: `The file is a pack, and its sender (${someone(name)}) does not lead the inspection.`,
		todo: doNotTrust(someone(name)),
	}),
	"pack-for-another-member": ({ name }) => ({
		what: `This pack was made for ${someone(name)}, and not for who uses this device.`,
		todo: "Ask the lead inspector for your own pack. If this is your new device, they first choose it as yours in the details of the inspection.",
	}),
	"handed-over-to-another": () => ({
		what: "Work is handed over to the lead inspector, and you do not lead this inspection.",
		todo: "Tell the sender for whom it was.",
	}),
	"sender-not-on-team": ({ name }) => ({
		what: `The sender (${someone(name)}) is not on the team of the inspection.`,
		todo: "If they belong to it, the lead inspector says which member they are, or adds them.",
	}),
	"sender-is-another-member": ({ name }) => ({
		what: `The file says that it comes from a member of the team who is somebody else than its sender (${someone(name)}).`,
		todo: doNotTrust(someone(name)),
	}),
	"receipt-for-nothing-sent": ({ name }) => ({
		what: `The receipt from ${someone(name)} is for a file that this device did not send, or not to them, or not as it says.`,
		todo: askSender(someone(name)),
	}),
	"writer-of-two-devices": (of) => ({
		what: `The file holds ${entry(of)}, which two devices claim to have made.`,
		todo: "Do not use it. Tell the sender, and keep the file for whoever looks into it.",
	}),
	"entry-of-another-device": ({ name, ...of }) => ({
		what: `The file from ${someone(name)} holds ${entry(of)}, made on another device. Only the lead inspector passes on what others entered.`,
		todo: askSender(someone(name)),
	}),
	"assessment-not-allocated": ({ name, reference }) => ({
		what: `The file holds new entries${inCase(reference) || " in a case"}, which was never allocated to ${someone(name)}.`,
		todo: `If they assess the case, allocate it to them and choose the file again. Otherwise call ${someone(name)}.`,
	}),
	"entry-not-theirs": ({ name, field, reference }) => ({
		what: `The file holds a new entry (${field})${inCase(reference)} that only the lead inspector may make, by ${someone(name)}.`,
		todo: doNotTrust(someone(name)),
	}),
	"entry-out-of-place": (of) => ({
		what: `In the file, ${entry(of)} is about something that belongs to another part of the inspection.`,
		todo: "Do not use it. Tell the sender.",
	}),
	"entry-ahead": (of) => ({
		what: `In the file, ${entry(of)} rests on entries that are neither in the file nor on this device.`,
		todo: "Take in the other files of the inspection first, then choose this one again.",
	}),
	"entry-forged": (of) => ({
		what: `In the file, ${entry(of)} does not say what the same entry says on this device.`,
		todo: "Do not use it. Tell the sender, and keep the file for whoever looks into it.",
	}),
	"history-changed": ({ name, seq, reference }) => ({
		what: `The history of ${someone(name)} was rewritten: entry ${seq}${inCase(reference)} does not say what it said when it came to this device.`,
		todo: `Call ${someone(name)}. The device may have been put back to an earlier state, or somebody has changed it. What is here stays.`,
	}),
	"instrument-not-here": ({ instrument, version }) => ({
		what: `The file holds a case that was started under ${instrument}, version ${version}, which this device does not have in just that form.`,
		todo: "Keep the file. Update the app. If that does not help, ask the lead inspector for the file of that version and import it under “Instruments”. Then choose this file again.",
	}),
	"instrument-changed": () => ({
		what: "The file holds a case that was moved to another instrument after it was begun, which never happens in this app.",
		todo: "Do not use the file, and tell the sender.",
	}),
	"question-not-in-instrument": (of) => ({
		what: `The file holds ${answer(of)}, which the instrument of the case does not ask there.`,
		todo: "Update the app, then choose the file again. If that does not help, tell the sender.",
	}),
	"option-not-in-instrument": (of) => ({
		what: `The file holds ${answer(of)} that is none of the question's options.`,
		todo: "Update the app, then choose the file again. If that does not help, tell the sender.",
	}),
	"answer-of-wrong-type": (of) => ({
		what: `The file holds ${answer(of)} that is of another kind than the question asks for.`,
		todo: "Tell the sender, since this app does not write such files.",
	}),
	"question-of-lead": (of) => ({
		what: `The file holds ${answer(of)}, which the lead inspector alone answers.`,
		todo: "Tell the sender, since this app offers the question to nobody else.",
	}),
};
