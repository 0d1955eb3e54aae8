import type { CardProblemKind, ProblemWords } from "#ui/words/known-problem.ts";

const wholeText = "Ask your colleague for the whole text, from “device-card” to its end.";
const otherWay = "Choose a picture of the code instead, or paste the text of the card.";

/** What is wrong with a device card, or with the picture or camera that it is read by, and what to do. */
export const cardProblems: Pick<ProblemWords, CardProblemKind> = {
	"card-empty": () => ({
		what: "There is no text yet.",
		todo: "Paste the text of your colleague’s device card.",
	}),
	"not-a-card": () => ({
		what: "This is not a device card.",
		todo: `On your colleague’s device it is under “Your device card”. ${wholeText}`,
	}),
	"card-damaged": () => ({
		what: "The text of the card is not whole: something is missing, too much, or was changed.",
		todo: wholeText,
	}),
	"card-newer": ({ version }) => ({
		what: `A newer version of this app made this card (version ${version}).`,
		todo: "Update the app, then add the card again.",
	}),
	"card-too-long": ({ longest }) => ({
		what: `The text of the card has more than ${longest} characters.`,
		todo: "Shorten the name on the device that the card is of.",
	}),
	"card-name-hidden": () => ({
		what: "The name on the card has characters that cannot be seen or that turn the direction of writing. Such a name can look like somebody else’s.",
		todo: "Type the name anew on the device that the card is of.",
	}),
	"card-is-own": () => ({
		what: "This is the card of the device that you are using.",
		todo: "Add the cards of your colleagues’ devices.",
	}),
	"card-takes-your-place": () => ({
		what: "This card says that another device is yours. It was not added.",
		todo: "No card says that by mistake. Call whoever sent it to you, and tell the lead inspector.",
	}),
	"picture-unreadable": () => ({
		what: "The file is not a picture that this browser can open.",
		todo: "Choose a photograph or a screenshot, as PNG or JPEG.",
	}),
	"picture-without-code": () => ({
		what: "There is no code in the picture that can be read.",
		todo: "Take it again: straight from the front, the whole code with its white edge, and sharp.",
	}),
	"camera-missing": () => ({
		what: "This device has no camera that the browser can use.",
		todo: otherWay,
	}),
	"camera-refused": () => ({
		what: "The browser does not let this app use the camera.",
		todo: otherWay,
	}),
	"camera-failed": ({ detail }) => ({
		what: `The camera could not be started (${detail}). Another app may be using it.`,
		todo: otherWay,
	}),
};
