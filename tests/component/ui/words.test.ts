import { describe, expect, it } from "vitest";
import type { SaidProblem } from "#ui/words/known-problem.ts";
import { plural } from "#ui/words/plural.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { CreateProblem, UnlockProblem } from "#vault/access-problems.ts";
import type { StorageProblem } from "#vault/vault.ts";

type VaultProblem = CreateProblem | StorageProblem | UnlockProblem;

describe("a problem", () => {
	it("of the vault has words for what is wrong and what to do", () => {
		// The compiler refuses this line when the vault has a problem that there are no words for.
		const say: (problem: VaultProblem) => SaidProblem = sayProblem;
		expect(say({ kind: "passphrase-too-short", minimum: 12 })).toEqual({
			what: "The passphrase is too short.",
			todo: "Use at least 12 characters. Four or more words that have nothing to do with each other are best.",
		});
	});

	it("is said with the browser's own words for the person who helps", () => {
		expect(sayProblem({ kind: "storage-failed", detail: "UnknownError: disk" }).what).toContain("UnknownError: disk");
	});
});

describe("a number of things", () => {
	it("takes the form that the language asks for", () => {
		const cases = (count: number) => plural(count, { one: "1 case", other: `${count} cases` });
		expect([0, 1, 2].map(cases)).toEqual(["0 cases", "1 case", "2 cases"]);
	});

	it("of characters counts on past the limit", () => {
		expect([1, 0, -1, -2].map(words.common.charactersLeft)).toEqual([
			"1 character left",
			"0 characters left",
			"1 character too many",
			"2 characters too many",
		]);
	});
});
