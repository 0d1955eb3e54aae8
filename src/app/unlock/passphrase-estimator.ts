import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import type { PassphraseAdvice } from "./passphrase-advice.ts";

/**
 * 7,776 words that are easy to read and to type: the long list of the Electronic Frontier Foundation (CC BY 3.0 US), as the
 * estimator brings it.
 */
const words = dictionary["diceware-common"];

/** What anybody would try on a device with this app. */
const nearAtHand = [
	"assess",
	"resettlement",
	"case",
	"inspector",
	"inspection",
	"youth",
	"justice",
	"custody",
	"release",
];

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

/** Powers of ten of the guesses that are needed, as the estimator counts them. */
const HOPELESS = 10;
const STRONG = 15;

export const advice: PassphraseAdvice = {
	words,
	strengthOf(passphrase) {
		const { guessesLog10 } = estimator.check(passphrase, nearAtHand);
		if (guessesLog10 < HOPELESS) return "hopeless";
		return guessesLog10 < STRONG ? "fair" : "strong";
	},
};
