import { chosenInCase } from "#domain/findings/asked-in-case.ts";
import type { CaseInSample } from "#domain/findings/case-in-sample.ts";
import { type Copy, outcomeIn } from "#domain/findings/disclosure/copy.ts";
import { type Piece, pieceIds } from "#domain/findings/disclosure/piece.ts";
import type { Answer, Field } from "#domain/instrument/instrument.ts";
import { type ChosenAnswer, isChosen, optionGroupsOf } from "#domain/instrument/options.ts";
import { questionsAsReported } from "#domain/instrument/report-order.ts";
import { paragraph } from "./blocks.ts";
import type { Block, Table } from "./report.ts";
import type { ReportData } from "./report-data.ts";

/** What no option says. It is not the recording state "Not recorded", which an assessor chooses. */
const NOT_ANSWERED = "Not answered";
const NOT_ASKED = "Not asked";

/** The labels of what is recorded in each case; undefined where it is not asked. */
type Recorded = readonly (readonly string[] | undefined)[];

/**
 * How often each option of the facts that are chosen from a list was recorded over the inspected cases. Empty where the copy
 * tells none of it.
 */
export function profileTables(data: ReportData, inspected: readonly CaseInSample[], copy: Copy): readonly Block[] {
	const tables = data.instrument.facts.flatMap((fact) => factTables(data, inspected, fact));
	if (tables.length === 0) return [paragraph("The instrument records nothing that could be counted here.")];
	const told = tables.map(({ id, table }) => ({ table, outcome: outcomeIn(copy, profilePiece(id, table, inspected)) }));
	if (told.every(({ outcome }) => outcome.kind === "suppressed")) return [];
	return told.map(({ table, outcome }) => {
		if (outcome.kind === "shown") return table;
		const said = outcome.kind === "reworded" ? outcome.wording : "suppressed, so that no child can be identified.";
		return paragraph(`${table.caption}: ${said}`);
	});
}

interface FactTable {
	readonly id: string;
	readonly table: Table;
}

function factTables(
	data: ReportData,
	inspected: readonly CaseInSample[],
	{ id, text, answer }: Field,
): readonly FactTable[] {
	const { country } = data.inspection;
	if (isChosen(answer)) {
		const recorded = inspected.map((one) => chosenInCase(one, country, id));
		return [{ id: pieceIds.profile(id), table: profileTable(text, data, answer, recorded) }];
	}
	return partsOf(answer).map((part) => {
		const recorded = inspected.map((one) => chosenInCase(one, country, id, part.id));
		const caption = `${text}: ${part.text}`;
		return { id: pieceIds.profile(id, part.id), table: profileTable(caption, data, part.answer, recorded) };
	});
}

function profilePiece(id: string, { caption, rows }: Table, inspected: readonly CaseInSample[]): Piece {
	return {
		id,
		kind: "profile",
		subject: caption,
		text: rows.map((row) => row.join(": ")).join("; "),
		figures: { counts: rows.map(([, count]) => Number(count)), group: inspected.length },
	};
}

/** The characteristics of the children in the sample, and what the eligibility question came to. Never in an outward copy. */
export function characteristicTables(data: ReportData, inspected: readonly CaseInSample[]): readonly Block[] {
	const outcomes = inspected.map(({ standing }) =>
		standing.kind === "inspect" && standing.outcome ? [standing.outcome.label] : undefined,
	);
	const offered = data.instrument.eligibility?.outcomes.map(({ label }) => label) ?? [];
	return [
		...questionsAsReported(data.instrument).flatMap(({ id, text, kind, answer }) => {
			if ((kind !== "characteristic" && kind !== "fact") || !isChosen(answer)) return [];
			const recorded = inspected.map((one) => chosenInCase(one, data.inspection.country, id));
			return [profileTable(text, data, answer, recorded)];
		}),
		...(offered.length > 0 ? [countTable("Outcome of the eligibility rules", offered, outcomes)] : []),
	];
}

function partsOf(
	answer: Answer,
): readonly { readonly id: string; readonly text: string; readonly answer: ChosenAnswer }[] {
	if (answer.type !== "repeat") return [];
	return answer.fields.flatMap(({ id, text, answer: part }) => (isChosen(part) ? [{ id, text, answer: part }] : []));
}

function profileTable(
	caption: string,
	{ instrument, inspection }: ReportData,
	answer: ChosenAnswer,
	recorded: Recorded,
): Table {
	const { groups, states } = optionGroupsOf(instrument, answer, inspection.country);
	const offered = [...groups.flatMap(({ options }) => options), ...states].map(({ label }) => label);
	return countTable(caption, offered, recorded);
}

/** In the order of the instrument, options that nobody recorded left out. A case with two of them is in two rows. */
function countTable(caption: string, offered: readonly string[], recorded: Recorded): Table {
	const labels = recorded.map((one = [NOT_ASKED]) => (one.length > 0 ? one : [NOT_ANSWERED]));
	const rows = new Set([...offered, ...labels.flat().filter((label) => label !== NOT_ANSWERED), NOT_ANSWERED]);
	const count = (label: string) => labels.filter((one) => one.includes(label)).length;
	return {
		type: "table",
		caption,
		columns: [
			{ header: "Recorded", width: 5 },
			{ header: "Cases", width: 1, align: "right" },
		],
		rows: [...rows].filter((label) => count(label) > 0).map((label) => [label, String(count(label))]),
	};
}
