import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { useOverflow } from "./use-overflow.ts";

export interface TableColumn {
	readonly header: string;
	readonly numeric?: boolean;
}

export interface TableRow {
	readonly key: string;
	/** As many as there are columns. The first names the row. */
	readonly cells: readonly ReactNode[];
}

export interface TableProps {
	readonly caption: string;
	readonly captionSize?: "s" | "m" | "l";
	readonly columns: readonly TableColumn[];
	readonly rows: readonly TableRow[];
}

/** A table, which scrolls by itself, by keyboard too, where the screen is too narrow for it. */
export function Table({ caption, captionSize = "m", columns, rows }: TableProps) {
	const captionId = useId();
	const { ref, overflows } = useOverflow<HTMLElement>();
	const numeric = (index: number, part: "header" | "cell") =>
		columns[index]?.numeric ? `govuk-table__${part}--numeric` : undefined;
	return (
		<section ref={ref} className="table-scroll" aria-labelledby={captionId} tabIndex={overflows ? 0 : undefined}>
			<table className="govuk-table">
				<caption id={captionId} className={`govuk-table__caption govuk-table__caption--${captionSize}`}>
					{caption}
				</caption>
				<thead className="govuk-table__head">
					<tr className="govuk-table__row">
						{columns.map(({ header }, index) => (
							<th key={header} scope="col" className={classNames("govuk-table__header", numeric(index, "header"))}>
								{header}
							</th>
						))}
					</tr>
				</thead>
				<tbody className="govuk-table__body">
					{rows.map(({ key, cells: [name, ...cells] }) => (
						<tr key={key} className="govuk-table__row">
							<th scope="row" className="govuk-table__header">
								{name}
							</th>
							{cells.map((cell, index) => (
								<td
									key={columns[index + 1]?.header}
									className={classNames("govuk-table__cell", numeric(index + 1, "cell"))}
								>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
