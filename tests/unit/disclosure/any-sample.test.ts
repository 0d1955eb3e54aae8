import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDisclosures } from "#domain/findings/disclosure/find-disclosures.ts";
import { pieceIds } from "#domain/findings/disclosure/piece.ts";
import { questionRows } from "#domain/report/findings-rows.ts";
import { cag } from "#support/cag.ts";
import { buildInspection, type Given } from "#support/inspection-builder.ts";
import { draftedWith, resolve } from "#support/outward.ts";

const questions = cag.sections
	.flatMap((section) => section.questions)
	.flatMap(({ id, judgement, answer }) =>
		judgement && answer.type === "choice" ? [{ id, answers: answer.options.map(({ value }) => value) }] : [],
	);

const anyCase = fc.record(
	Object.fromEntries(questions.map(({ id, answers }) => [id, fc.constantFrom("", ...answers)])),
);

/** What leaves of a small sample in which these questions are released, and which of them are told. */
function leaving(cases: readonly Given[], released: readonly string[]) {
	const inspection = buildInspection();
	for (const given of cases) inspection.addCase("signed-off", { ...given, "B2.what": "A flat" });
	resolve(inspection, pieceIds.profile("release_status"), { decision: "keep", reason: "Agreed" });
	for (const id of released) resolve(inspection, pieceIds.question(id), { decision: "keep", reason: "Agreed" });
	const data = inspection.data();
	const { copy, disclosures } = findDisclosures(inspection.journal, data, []);
	const told = disclosures.filter(({ outcome }) => outcome.kind === "shown").map(({ id }) => id);
	const documents = draftedWith(data, copy).map(({ blocks }) => blocks);
	return { told, text: JSON.stringify([documents, questionRows(data, copy)]) };
}

describe("outward documents of any small sample", () => {
	it("are the same whatever is answered to the questions that they do not tell", () => {
		const sample = fc.record({
			cases: fc.array(fc.tuple(anyCase, anyCase), { minLength: 1, maxLength: 4 }),
			released: fc.subarray(questions.map(({ id }) => id)),
		});
		fc.assert(
			fc.property(sample, ({ cases, released }) => {
				const one = leaving(
					cases.map(([given]) => given),
					released,
				);
				// Whether B8 is asked follows from B7: they are told together or not at all.
				const isTold = (id: string) => one.told.includes(pieceIds.question(id));
				expect(isTold("B7")).toBe(isTold("B8"));
				const others = cases.map(([given, other]) =>
					Object.fromEntries(questions.map(({ id }) => [id, (isTold(id) ? given : other)[id] ?? ""])),
				);
				expect(leaving(others, released).text).toBe(one.text);
			}),
			{ numRuns: 15 },
		);
	});
});
