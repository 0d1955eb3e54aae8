import { describe, expect, it } from "vitest";
import { historyOfCard } from "#domain/handover/card-history.ts";
import { planCard, planComparison, planRevocation } from "#domain/handover/change-device-book.ts";
import { deviceBookOf, entryOfDevice, standingOf, trustedCardsOf } from "#domain/handover/device-book.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import type { Change } from "#domain/journal/change.ts";
import { add } from "#domain/journal/journal.ts";
import type { Problem, Result } from "#domain/result.ts";
import { deviceCard, keysOf } from "#support/device-cards.ts";
import { type Device, oneDevice, twoDevices } from "#support/histories.ts";

const self = { device: "device-1", person: "person-1" };
const sam = deviceCard("Sam Colleague");
const samWithOtherKeys = { ...sam, ...keysOf("somebody else") };
const kim = deviceCard("Kim Assessor");

/** A device book, as the person at the device uses it. */
function book({ journal, writer }: Device = oneDevice()) {
	const apply = (changes: readonly Change[]) => {
		for (const change of changes) add(journal, writer().write(journal, change));
	};
	const must = <P extends Problem>(planned: Result<readonly Change[], P>) => {
		if (!planned.ok) throw new Error(planned.problem.kind);
		apply(planned.value);
	};
	const entryFor = (card: DeviceCard) => {
		const entry = deviceBookOf(journal).find(({ card: { signing, person } }) => {
			return signing === card.signing && person === card.person;
		});
		if (entry === undefined) throw new Error("The book has no such card");
		return entry;
	};
	return {
		journal,
		add: (card: DeviceCard) => must(planCard(journal, card, self)),
		compare: (card: DeviceCard) => apply(planComparison(journal, entryFor(card))),
		revoke: (card: DeviceCard, reason: string) => must(planRevocation(entryFor(card), reason)),
		refusalOf(card: DeviceCard) {
			const planned = planCard(journal, card, self);
			return planned.ok ? undefined : planned.problem;
		},
		stateOf: (card: DeviceCard) => entryFor(card).state,
		clashesOf: (card: DeviceCard) => entryFor(card).clashes,
		historyOf: (card: DeviceCard) =>
			historyOfCard(journal, entryFor(card).id).map(({ kind, said }) => [kind, said].filter(Boolean).join(": ")),
		trusted: (person: string) => trustedCardsOf(journal, person),
	};
}

describe("a colleague's device", () => {
	it("is not trusted until the six words were compared", () => {
		const own = book();
		own.add(sam);
		expect(own.stateOf(sam)).toBe("not-compared");
		expect(own.trusted(sam.person)).toEqual([]);
		own.compare(sam);
		expect(own.stateOf(sam)).toBe("trusted");
		expect(own.trusted(sam.person)).toEqual([sam]);
	});

	it("is added once", () => {
		const own = book();
		own.add(sam);
		expect(own.refusalOf(sam)).toEqual({ kind: "card-known", state: "not-compared" });
	});

	it("stays trusted under a new name and role", () => {
		const own = book();
		own.add(sam);
		own.compare(sam);
		const renamed = { ...sam, name: "Sam Other", role: "inspector" };
		own.add(renamed);
		expect(own.trusted(sam.person)).toEqual([renamed]);
		expect(own.historyOf(sam)).toEqual(["added: Sam Colleague", "compared", "renamed: Sam Other"]);
	});

	it("is looked up by its id", () => {
		const own = book();
		own.add(sam);
		own.add(kim);
		expect(entryOfDevice(own.journal, kim.device)?.card).toEqual(kim);
		expect(entryOfDevice(own.journal, "device-9")).toBeUndefined();
	});

	it("is not this device, nor one that is said to be of the person here", () => {
		const own = book();
		expect(own.refusalOf({ ...sam, device: self.device })).toEqual({ kind: "card-is-own" });
		expect(own.refusalOf({ ...sam, person: self.person })).toEqual({ kind: "card-takes-your-place" });
	});
});

describe("a revoked device", () => {
	it("is trusted no more, and says why", () => {
		const own = book();
		own.add(sam);
		own.compare(sam);
		own.revoke(sam, " The laptop was lost. ");
		expect(own.stateOf(sam)).toBe("revoked");
		expect(own.trusted(sam.person)).toEqual([]);
		expect(own.historyOf(sam)).toEqual(["added: Sam Colleague", "compared", "revoked: The laptop was lost."]);
	});

	it("stays revoked when its card is given again", () => {
		const own = book();
		own.add(sam);
		own.revoke(sam, "Lost");
		expect(own.refusalOf(sam)).toEqual({ kind: "card-known", state: "revoked" });
		own.add({ ...sam, name: "Sam Other" });
		expect(own.stateOf(sam)).toBe("revoked");
	});

	it("is trusted again once the words were compared anew", () => {
		const own = book();
		own.add(sam);
		own.revoke(sam, "Lost");
		own.compare(sam);
		expect(own.stateOf(sam)).toBe("trusted");
	});

	it("needs a reason", () => {
		const own = book();
		own.add(sam);
		expect(() => own.revoke(sam, " ")).toThrow("reason-needed");
	});
});

describe("a known device that comes with other keys", () => {
	function alarmed() {
		const own = book();
		own.add(sam);
		own.compare(sam);
		own.add(samWithOtherKeys);
		return own;
	}

	it("is an alarm, and neither card counts until somebody decides", () => {
		const own = alarmed();
		expect(own.stateOf(samWithOtherKeys)).toBe("changed");
		expect(own.clashesOf(samWithOtherKeys)).toEqual([{ kind: "other-keys", card: sam }]);
		expect(own.stateOf(sam)).toBe("changed");
		expect(own.trusted(sam.person)).toEqual([]);
	});

	it("is accepted by comparing anew, and the old card counts no more", () => {
		const own = alarmed();
		own.compare(samWithOtherKeys);
		expect(own.trusted(sam.person)).toEqual([samWithOtherKeys]);
		expect(own.stateOf(sam)).toBe("revoked");
		expect(own.historyOf(sam)).toEqual(["added: Sam Colleague", "compared", "replaced"]);
		expect(entryOfDevice(own.journal, sam.device)?.card).toEqual(samWithOtherKeys);
	});

	it("is refused by revoking the new card, and the old one is trusted as before", () => {
		const own = alarmed();
		own.revoke(samWithOtherKeys, "Sam says by telephone that it is not hers.");
		expect(own.trusted(sam.person)).toEqual([sam]);
		expect(own.clashesOf(sam)).toEqual([]);
		expect(own.refusalOf(samWithOtherKeys)).toEqual({ kind: "card-known", state: "revoked" });
	});

	it("goes on being an alarm after the card from before is given again", () => {
		const own = alarmed();
		expect(own.refusalOf(sam)).toEqual({ kind: "card-known", state: "changed" });
		expect(own.stateOf(samWithOtherKeys)).toBe("changed");
	});

	it("is an alarm as well after the card from before was revoked", () => {
		const own = book();
		own.add(sam);
		own.revoke(sam, "Lost");
		own.add(samWithOtherKeys);
		expect(own.stateOf(samWithOtherKeys)).toBe("changed");
	});
});

describe("a card that contradicts the book in another way", () => {
	it("is an alarm where a known person comes with another device, which takes the place of the first", () => {
		const own = book();
		const samElsewhere = deviceCard("Sam on a new laptop", { person: sam.person });
		own.add(sam);
		own.compare(sam);
		own.add(samElsewhere);
		expect(own.clashesOf(samElsewhere)).toEqual([{ kind: "other-device", card: sam }]);
		expect(own.trusted(sam.person)).toEqual([]);
		own.compare(samElsewhere);
		expect(own.trusted(sam.person)).toEqual([samElsewhere]);
	});

	it("is an alarm where a known device comes with another person", () => {
		const own = book();
		own.add(sam);
		own.add({ ...sam, person: "person-9" });
		expect(own.clashesOf({ ...sam, person: "person-9" })).toEqual([{ kind: "other-person", card: sam }]);
	});

	it("is an alarm where somebody else has the name of a trusted colleague, whose device stays trusted", () => {
		const own = book();
		const namesake = deviceCard("another Sam", { name: " sam  COLLEAGUE" });
		own.add(sam);
		own.compare(sam);
		own.add(namesake);
		expect(own.clashesOf(namesake)).toEqual([{ kind: "same-name", card: sam }]);
		expect(own.trusted(sam.person)).toEqual([sam]);
		own.compare(namesake);
		expect(own.trusted(sam.person)).toEqual([sam]);
		expect(own.trusted(namesake.person)).toEqual([namesake]);
	});
});

describe("the card that a bundle says it comes from", () => {
	it("stands as it does in the book, with these very keys", () => {
		const own = book();
		expect(standingOf(own.journal, sam)).toBe("unknown");
		own.add(sam);
		expect(standingOf(own.journal, sam)).toBe("not-compared");
		own.compare(sam);
		expect(standingOf(own.journal, { ...sam, name: "Sam Other" })).toBe("trusted");
		expect(standingOf(own.journal, samWithOtherKeys)).toBe("changed");
		expect(standingOf(own.journal, deviceCard("New laptop", { person: sam.person }))).toBe("changed");
		expect(standingOf(own.journal, kim)).toBe("unknown");
	});
});

describe("two windows that did not see each other", () => {
	it("trust a device only if neither revoked it", () => {
		const [one, other] = twoDevices();
		const [here, there] = [book(one), book(other)];
		here.add(sam);
		other.receive(one.journal.events.values());
		here.compare(sam);
		there.revoke(sam, "Lost");
		one.receive(other.journal.events.values());
		other.receive(one.journal.events.values());
		expect([here.stateOf(sam), there.stateOf(sam)]).toEqual(["revoked", "revoked"]);
	});

	it("both have the card that both added", () => {
		const [one, other] = twoDevices();
		book(one).add(sam);
		book(other).add(sam);
		one.receive(other.journal.events.values());
		expect(deviceBookOf(one.journal).map(({ card, state }) => [card, state])).toEqual([[sam, "not-compared"]]);
	});
});
