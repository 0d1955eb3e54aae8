import { expect, it } from "vitest";
import { advice } from "#app/unlock/passphrase-estimator.ts";
import { sixWords } from "#domain/handover/six-words.ts";
import { deviceCard, keysOf } from "#support/device-cards.ts";

const sam = deviceCard("Sam Colleague");
const words = sixWords(sam, advice.words);

it("gives six words of the list, the same for the same card on every device and in every version", () => {
	expect(words).toEqual(["livestock", "comprised", "deliverer", "styling", "making", "drapery"]);
	expect(sixWords({ ...sam }, [...advice.words])).toEqual(words);
});

it("gives other words for another device or another key", () => {
	const { signing, recipient } = keysOf("somebody else");
	for (const changed of [{ device: "device-2" }, { signing }, { recipient }]) {
		expect(sixWords({ ...sam, ...changed }, advice.words)).not.toEqual(words);
	}
});

it("gives the same words after a change of name or role", () => {
	expect(sixWords({ ...sam, name: "Sam Other", role: "quality-lead" }, advice.words)).toEqual(words);
});
