import { words } from "#ui/words/words.ts";
import type { ReadProblem } from "./read-sample.ts";

/** Why a list could not be read, and what to do. */
export function sayReadProblem(problem: ReadProblem): string {
	const said = words.inspection.sampleImport.problems;
	switch (problem.kind) {
		case "table-empty":
			return said.empty;
		case "too-many-rows":
			return said.tooManyRows(problem.rows, problem.most);
		case "no-column-left":
			return said.noColumnLeft;
		case "undecodable":
			return said.undecodable(problem.line, problem.character);
		case "file-too-big":
			return said.tooBig(problem.megabytes);
		case "file-unreadable":
			return said.unreadable(problem.detail);
		case "spreadsheet-file":
			return said.spreadsheet;
		case "quotation-open":
			return said.quotationOpen(problem.row);
	}
}
