import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { scenarioFileSchema } from "#domain/authoring/scenario-file.ts";
import { guideSchema } from "#domain/help/guide.ts";
import { instrumentSchema } from "#domain/instrument/instrument.ts";
import { parseInstrument } from "#domain/instrument/parse-instrument.ts";
import { parseStandard, standardSchema } from "#domain/judgement/standard.ts";
import { themesSchema } from "#domain/judgement/themes.ts";
import { findingsFileSchema } from "#domain/report/findings-file.ts";

const folder = join(import.meta.dirname, "../../../schemas");
const files = Object.entries(
	import.meta.glob<{ readonly $schema?: string; readonly id: string; readonly version: string }>(
		"../../../schemas/*/v*.json",
		{ eager: true, import: "default" },
	),
);

const parsers = new Map<string | undefined, (data: unknown) => { readonly ok: boolean }>([
	["../instrument.schema.json", parseInstrument],
	["../standard.schema.json", parseStandard],
	["../help.schema.json", (data) => ({ ok: z.safeParse(guideSchema, data).success })],
	["../themes.schema.json", (data) => ({ ok: z.safeParse(themesSchema, data).success })],
]);

describe("the schemas that editors read", () => {
	it.each<[string, z.ZodMiniType]>([
		["instrument", instrumentSchema],
		["standard", standardSchema],
		["themes", themesSchema],
		["help", guideSchema],
		["findings", findingsFileSchema],
		["scenarios", scenarioFileSchema],
	])("%s.schema.json is what the program checks", async (name, schema) => {
		const generated = `${JSON.stringify(z.toJSONSchema(schema, { reused: "ref" }), null, "\t")}\n`;
		await expect(generated).toMatchFileSnapshot(join(folder, `${name}.schema.json`));
	});
});

describe("the files of schemas/", () => {
	it("include the case assessment guidance and the resettlement standard", () => {
		expect(files.map(([path]) => basename(dirname(path)))).toEqual(
			expect.arrayContaining(["resettlement-cag", "resettlement-standard"]),
		);
	});

	it.each(files)("%s names its schema and holds to it", (_path, data) => {
		expect(parsers.get(data.$schema)?.(data)).toMatchObject({ ok: true });
	});

	it.each(files)("%s stands where its id and version say", (path, { id, version }) => {
		expect(path.endsWith(`/${id}/v${version}.json`)).toBe(true);
	});
});
