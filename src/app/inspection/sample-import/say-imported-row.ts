import type { ImportedRow, RowProblem, RowWarning } from "#domain/inspection/sample-import.ts";
import { words } from "#ui/words/words.ts";

/** What becomes of a row, in words. */
export function sayOutcome({ problem, warnings }: ImportedRow): readonly string[] {
	const { preview } = words.inspection.sampleImport;
	if (problem) return [preview.refused(sayRowProblem(problem))];
	return [preview.add, ...warnings.map(sayRowWarning)];
}

function sayRowProblem(problem: RowProblem): string {
	const said = words.inspection.sampleImport.rowProblems;
	switch (problem.kind) {
		case "reference-too-long":
			return said[problem.kind](problem.longest);
		case "reference-repeated":
			return said[problem.kind](problem.row);
		case "reference-personal":
			return said[problem.kind](problem.personal);
		case "reference-missing":
		case "reference-taken":
		case "row-uneven":
			return said[problem.kind];
	}
}

function sayRowWarning(warning: RowWarning): string {
	const said = words.inspection.sampleImport.rowWarnings;
	return warning.kind === "assessor-unknown" ? said[warning.kind](warning.name) : said[warning.kind];
}
