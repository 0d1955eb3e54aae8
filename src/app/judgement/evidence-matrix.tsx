import { areaTitles } from "#app/area-titles.ts";
import type { Workbench, WorkbenchCell } from "#domain/judgement/workbench.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";

type Place = Pick<WorkbenchCell, "area" | "kind">;

interface EvidenceMatrixProps {
	readonly rows: Workbench["rows"];
	readonly open: Place | undefined;
	/** Id of where the open cell's entries are shown. */
	readonly opens: string;
	readonly onOpen: (place: Place) => void;
}

/** Id of the button that opens a cell. */
export const cellId = ({ area, kind }: Place) => `cell-${area}-${kind}`;

export const sayCell = ({ area, kind }: Place) =>
	words.workbench.matrix.cell(areaTitles[area], words.workbench.matrix.kinds[kind]);

/** Areas by kinds of evidence, as counts for and against; a cell that holds entries opens them. */
export function EvidenceMatrix({ rows, open, opens, onOpen }: EvidenceMatrixProps) {
	const said = words.workbench.matrix;
	const kinds = rows[0]?.cells.map(({ kind }) => kind) ?? [];
	return (
		<table className="govuk-table matrix">
			<caption className="govuk-table__caption govuk-table__caption--s">{said.caption}</caption>
			<thead className="govuk-table__head">
				<tr className="govuk-table__row">
					{[said.area, ...kinds.map((kind) => said.kinds[kind])].map((header) => (
						<th key={header} scope="col" className="govuk-table__header">
							{header}
						</th>
					))}
				</tr>
			</thead>
			<tbody className="govuk-table__body">
				{rows.map(({ area, cells }) => (
					<tr key={area} className="govuk-table__row">
						<th scope="row" className="govuk-table__header">
							{areaTitles[area]}
						</th>
						{cells.map((cell) => (
							<td key={cell.kind} className="govuk-table__cell" data-kind={said.kinds[cell.kind]}>
								<Cell
									cell={cell}
									isOpen={open?.area === area && open.kind === cell.kind}
									opens={opens}
									onOpen={() => onOpen(cell)}
								/>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

interface CellProps {
	readonly cell: WorkbenchCell;
	readonly isOpen: boolean;
	readonly opens: string;
	readonly onOpen: () => void;
}

function Cell({ cell, isOpen, opens, onOpen }: CellProps) {
	const said = words.workbench.matrix;
	if (cell.for.length + cell.against.length === 0) return said.none;
	return (
		<button
			id={cellId(cell)}
			type="button"
			className="button--link"
			aria-expanded={isOpen}
			aria-controls={opens}
			onClick={onOpen}
		>
			<VisuallyHidden>{sayCell(cell)}: </VisuallyHidden>
			{said.counts(cell.for.length, cell.against.length)}
		</button>
	);
}
