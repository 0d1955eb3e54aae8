import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** "The resettlement standard is judged primarily on qualitative evidence" (case assessment guidance, line 15). */

const sources = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => join(folder, file))
		.map((file) => ({ file, code: withoutComments(readFileSync(file, "utf8")) }));

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

interface Import {
	readonly file: string;
	readonly names: readonly string[];
	readonly isTypeOnly: boolean;
}

/** What a module imports from the project, with what of it runs. */
function importsOf(file: string, code: string): readonly Import[] {
	return [...code.matchAll(/import\s+(type\s+)?([^;]*?)\s+from\s+"([^"]+)"/g)].flatMap(
		([, type, clause = "", from = ""]) => {
			const target = from.startsWith("#") ? `src/${from.slice(1)}` : join(dirname(file), from);
			if (!/^[#.]/.test(from)) return [];
			const names = clause
				.replace(/[{}]/g, "")
				.split(",")
				.map((name) => name.trim());
			const isTypeOnly = type !== undefined || names.every((name) => name === "" || name.startsWith("type "));
			return [{ file: normalize(target), names: names.map((name) => name.replace(/^type /, "")), isTypeOnly }];
		},
	);
}

/** Every module that runs when one of these does. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
	const reached = new Set<string>();
	const left = [...files];
	for (let file = left.pop(); file !== undefined; file = left.pop()) {
		if (reached.has(file) || !existsSync(file)) continue;
		reached.add(file);
		const code = withoutComments(readFileSync(file, "utf8"));
		left.push(...importsOf(file, code).flatMap((one) => (one.isTypeOnly ? [] : one.file)));
	}
	return reached;
}

/** The modules that decide, record and read the rating. What says it in words counts cases in words. */
const ratingModules = readdirSync("src/domain/judgement")
	.filter((file) => file.startsWith("rating"))
	.map((file) => `src/domain/judgement/${file}`);

/** Where answers are read, evaluated and counted. */
const aboutAnswers = /^src\/domain\/(assessment|findings\/(?!disclosure\/)|instrument\/(?!country))/;

/** What holds or counts answers. */
const answers =
	/\b(Answers|AnswerState|answersOf|Evaluation|evaluate|CaseInSample|QuestionCounts|countQuestion|findingStateOf|sayYes)\b/;

/** Signatures of functions: what they take, and what they give. */
const signatures = (code: string) =>
	[...code.matchAll(/\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*:\s*([^={;]+?)\s*(?:\{|=>)/g)].map(
		([, takes = "", gives = ""]) => ({
			takes,
			gives,
		}),
	);

const derives = ({ takes, gives }: { readonly takes: string; readonly gives: string }) =>
	/\bRating(State|Stage)?\b/.test(gives) && answers.test(takes);

describe("the rating of the standard", () => {
	it("is written where a person's decision is planned, and nowhere else", () => {
		const isWriting = /stream:[^}]*field:\s*(RATING\b|["'`]rating["'`])/;
		const writing = sources("src").filter(({ code }) => isWriting.test(code));
		expect(writing.map(({ file }) => file)).toEqual(["src/domain/judgement/rating-decision.ts"]);
	});

	it("is decided by code to which no answer, evaluation or count of answers leads", () => {
		expect(ratingModules.length).toBeGreaterThan(4);
		expect([...reachedFrom(ratingModules)].filter((file) => aboutAnswers.test(file))).toEqual([]);
	});

	it("knows of the cases how many there are in each place, and no more", () => {
		const known = ratingModules.flatMap((file) =>
			importsOf(file, readFileSync(file, "utf8"))
				.filter((one) => aboutAnswers.test(one.file))
				.flatMap(({ names }) => names),
		);
		expect(new Set(known)).toEqual(new Set(["SampleNumbers"]));
	});

	it("is given by no function that takes answers", () => {
		const planted = [
			"export function rate(cases: readonly CaseInSample[]): RatingState { return states[0]; }",
			"const rate = (answers: Answers): RatingState => states[0]",
		];
		expect(planted.filter((code) => signatures(code).some(derives))).toEqual(planted);
		const deriving = sources("src").filter(({ code }) => signatures(code).some(derives));
		expect(deriving.map(({ file }) => file)).toEqual([]);
	});

	it("is named by no code, but where its states are listed: none can be chosen without a person", () => {
		const naming = sources("src").filter(({ code }) =>
			/["'`](outstanding|good|requires-improvement|inadequate)["'`]/i.test(code),
		);
		expect(naming.map(({ file }) => file)).toEqual(["src/domain/judgement/rating.ts"]);
		const picking = sources("src").filter(({ code }) => /ratingStates\s*(\[|\.at\()|\bscale\s*(\[|\.at\()/.test(code));
		expect(picking.map(({ file }) => file)).toEqual([]);
	});

	it("is in no module that also reads answers, but where documents are gathered and composed", () => {
		const both = sources("src").filter(
			({ code }) => /\b(RatingState|ratingStates|planRating|planReopening)\b/.test(code) && answers.test(code),
		);
		expect(both.map(({ file }) => file)).toEqual([]);
	});
});
