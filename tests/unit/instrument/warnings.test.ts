import { describe, expect, it } from "vitest";
import { findWarnings } from "#domain/authoring/find-warnings.ts";
import type { Condition } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import { instrumentFiles } from "#support/instrument-files.ts";
import { type Changes, cagWith } from "./cag-with.ts";

const B1 = "sections.1.questions.0";
const A8 = "sections.0.questions.7";

function warningsWith(changes: Changes) {
	const parsed = parseInstrument(cagWith(changes));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
	return findWarnings(parsed.value);
}

describe("warnings about an instrument", () => {
	it("are none for the case assessment guidance", () => {
		expect(warningsWith({})).toEqual([]);
	});

	it.each(instrumentFiles.map(({ path, instrument }) => [path, instrument] as const))(
		"are for %s about guidance that its source does not have, and nothing else",
		(_path, instrument) => {
			expect(findWarnings(instrument).filter(({ kind }) => kind !== "no-guidance")).toEqual([]);
		},
	);

	it.each<[string, Changes, object]>([
		["a question without words", { [`${B1}.text`]: " " }, { kind: "no-wording", path: B1, id: "B1" }],
		["a question without guidance", { [`${B1}.guidance`]: [] }, { kind: "no-guidance", path: B1, id: "B1" }],
		[
			"answers without a basis",
			{ [`${B1}.answer.basis`]: "" },
			{ kind: "no-basis", path: `${B1}.answer.basis`, id: "B1" },
		],
		[
			"a not applicable without a basis",
			{ "sections.1.questions.1.answer.options.2.basis": undefined },
			{ kind: "no-basis", path: "sections.1.questions.1.answer.options.2", id: "B2" },
		],
		[
			"an option that wants a reason where there is no room for one",
			{ [`${B1}.aids.0.answer.options.1.needsReason`]: true },
			{ kind: "no-room-for-reason", path: `${B1}.aids.0.answer.options.1`, id: "B1.planning" },
		],
		[
			"a condition that contradicts itself",
			{
				[`${A8}.appliesWhen`]: {
					all: [
						{ of: "A7", is: ["yes"] },
						{ of: "A7", is: ["no"] },
					],
				},
			},
			{ kind: "never-holds", path: `${A8}.appliesWhen`, id: "A8" },
		],
		[
			"a condition on what is not asked at the same time",
			{ [`${A8}.appliesWhen`]: { all: [{ of: "A1", is: ["no"] }, { answered: "A1.role" }] } },
			{ kind: "never-holds", path: `${A8}.appliesWhen`, id: "A8" },
		],
		[
			"a condition on dates that cannot be so",
			{
				[`${A8}.appliesWhen`]: {
					all: [
						{ earlier: "sentence_start", than: "custody_end" },
						{ earlier: "custody_end", than: "sentence_start" },
					],
				},
			},
			{ kind: "never-holds", path: `${A8}.appliesWhen`, id: "A8" },
		],
		[
			"a condition that always holds",
			{ [`${A8}.appliesWhen`]: { any: [{ answered: "A7" }, { not: { of: "A7", is: ["yes"] } }] } },
			{ kind: "always-holds", path: `${A8}.appliesWhen`, id: "A8" },
		],
		[
			"a list of options that nobody uses",
			{ "sections.0.questions.1.answer.optionSet": "ethnic_group" },
			{ kind: "option-set-unused", path: "optionSets.gender", id: "gender" },
		],
	])("name %s", (_what, changes, warning) => {
		expect(warningsWith(changes)).toContainEqual(warning);
	});

	it("leave a condition on too much to try alone", () => {
		const many: Condition = { all: Array.from({ length: 15 }, (_, at) => ({ answered: `B${(at % 14) + 1}` })) };
		expect(warningsWith({ [`${A8}.appliesWhen`]: many }).filter(({ id }) => id === "A8")).toEqual([]);
	});
});
