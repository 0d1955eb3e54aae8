import type { Change } from "#domain/journal/change.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { allocate } from "./allocation.ts";
import { inspectionOf } from "./inspection.ts";
import { looksLikeName, type PersonalKind, personalContent } from "./personal-content.ts";
import { type Assessment, checkReference, planCase, type ReferenceProblem } from "./sample.ts";
import type { Mapping, SampleTable, TableRow } from "./sample-table.ts";
import type { Member } from "./team.ts";

/** Why a row is not added. */
export type RowProblem =
	| ReferenceProblem
	| { readonly kind: "reference-repeated"; readonly row: number }
	| { readonly kind: "reference-personal"; readonly personal: PersonalKind }
	| { readonly kind: "row-uneven" };

export type RowWarning =
	| { readonly kind: "looks-like-name" }
	/** The case is added, and nobody has it. */
	| { readonly kind: "assessor-unknown"; readonly name: string };

/** What becomes of one row of the file. */
export interface ImportedRow {
	/** As a spreadsheet counts it, from 1. */
	readonly number: number;
	/** As it stands in the file; empty where it must not be shown either. */
	readonly reference: string;
	readonly assessor: Member | undefined;
	/** Nothing: the case will be added. */
	readonly problem: RowProblem | undefined;
	readonly warnings: readonly RowWarning[];
}

/** What importing a table comes to, row by row, before anything is added. */
export function previewImport(journal: Journal, table: SampleTable, mapping: Mapping): readonly ImportedRow[] {
	const { team } = inspectionOf(journal);
	const seen = new Map<string, number>();
	return table.rows.slice(mapping.hasHeader ? 1 : 0).map((row) => {
		const reference = cellOf(row, mapping.reference);
		const checked = checkRow(journal, row, reference, seen);
		if (checked === undefined) seen.set(keyOf(reference), row.number);
		const name = cellOf(row, mapping.assessor);
		const assessor = memberCalled(team, name);
		const isUnknown = name !== "" && assessor === undefined;
		return {
			number: row.number,
			reference: checked?.kind === "reference-personal" ? "" : reference,
			assessor,
			problem: checked,
			warnings: [
				...(looksLikeName(reference) ? [{ kind: "looks-like-name" } as const] : []),
				...(isUnknown ? [{ kind: "assessor-unknown", name } as const] : []),
			],
		};
	});
}

function checkRow(
	journal: Journal,
	{ isUneven }: TableRow,
	reference: string,
	seen: ReadonlyMap<string, number>,
): RowProblem | undefined {
	if (isUneven) return { kind: "row-uneven" };
	const personal = personalContent(reference);
	if (personal) return { kind: "reference-personal", personal };
	const checked = checkReference(journal, reference);
	if (!checked.ok) return checked.problem;
	const row = seen.get(keyOf(reference));
	return row === undefined ? undefined : { kind: "reference-repeated", row };
}

/** The changes that add every row that can be added, behind the cases that are there, allocated where the file says to whom. */
export function planImport(
	rows: readonly ImportedRow[],
	instrument: Assessment["instrument"],
	firstOrder: number,
	newId: () => RecordId,
): { readonly cases: readonly RecordId[]; readonly changes: readonly Change[] } {
	const added = rows
		.filter(({ problem }) => problem === undefined)
		.map((row, index) => {
			const ids = { case: newId(), assessment: newId() };
			const changes = planCase(ids, oneSpaced(row.reference), instrument, firstOrder + index);
			const allocation = row.assessor ? [allocate({ sampleCase: ids.case, member: row.assessor.id })] : [];
			return { id: ids.case, changes: [...changes, ...allocation] };
		});
	return { cases: added.map(({ id }) => id), changes: added.flatMap(({ changes }) => changes) };
}

/** The one member of that name; nothing where there is none, or where several have it. */
function memberCalled(team: readonly Member[], name: string): Member | undefined {
	const [one, ...others] = team.filter((member) => member.name !== "" && keyOf(member.name) === keyOf(name));
	return others.length === 0 ? one : undefined;
}

const cellOf = ({ cells }: TableRow, position: number | undefined) =>
	position === undefined ? "" : oneSpaced(cells.get(position) ?? "");

const oneSpaced = (text: string) => text.trim().replace(/\s+/g, " ");
const keyOf = (text: string) => oneSpaced(text).toLowerCase();
