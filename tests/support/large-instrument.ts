import type { Instrument, Question } from "#domain/instrument/instrument.ts";

const IN_A_SECTION = 50;
/** So many questions hang together, each asked by the answer to the one before. */
const IN_A_CHAIN = 10;

/** An instrument of so many questions of every kind of answer that is given by itself, in chains of ten. */
export function largeInstrument(count: number): Instrument {
	const questions = Array.from({ length: count }, (_, at) => questionAt(at));
	return {
		$schema: "../instrument.schema.json",
		id: `large-${count}`,
		version: "1",
		versionAsPrinted: "Made for measuring",
		title: `An instrument of ${count} questions`,
		shortTitle: `Large (${count})`,
		publisher: "Nobody",
		licence: "None",
		source: { file: "none", sha256: "0".repeat(64) },
		subject: "team",
		framework: { id: "none", title: "None", note: "" },
		preamble: [],
		facts: [],
		optionSets: {},
		sections: Array.from({ length: Math.ceil(count / IN_A_SECTION) }, (_, section) => ({
			id: `s${section + 1}`,
			title: `Section ${section + 1}`,
			questions: questions.slice(section * IN_A_SECTION, (section + 1) * IN_A_SECTION),
		})),
		pairs: [],
		companions: [],
		checks: [],
	};
}

function questionAt(at: number): Question {
	const id = `Q${at + 1}`;
	const isDependent = at % IN_A_CHAIN > 0;
	return {
		id,
		text: `Is number ${at + 1} as it should be?`,
		guidance: [{ type: "paragraph", text: "Look at the record, and ask whoever knows the child." }],
		kind: "reflection",
		judgement: false,
		answer: {
			type: "choice",
			basis: "proposal: made for measuring",
			options: [
				{ value: "yes", label: "Yes" },
				{ value: "no", label: "No" },
			],
		},
		...(isDependent && { appliesWhen: { not: { of: `Q${at}`, is: ["no"] } } }),
		followUps: [
			{
				id: `${id}.why`,
				text: "Why?",
				answer: { type: "text", lines: 3 },
				appliesWhen: { of: id, is: ["no"] },
				required: true,
				basis: "proposal: made for measuring",
			},
		],
		descriptions: [],
		aids: [],
	};
}
