import { useState } from "react";
import { guidanceOfNewCases } from "#app/instruments.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import { type ImportedRow, planImport, previewImport } from "#domain/inspection/sample-import.ts";
import { suggestMapping } from "#domain/inspection/sample-table.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Table } from "#ui/table.tsx";
import { words } from "#ui/words/words.ts";
import { LeftOut } from "./left-out.tsx";
import { MapColumns } from "./map-columns.tsx";
import type { ReadSample } from "./read-sample.ts";
import { sayOutcome } from "./say-imported-row.ts";

interface PreviewImportProps {
	readonly read: ReadSample;
	/** They are in the sample now. */
	readonly onAdded: (cases: readonly string[]) => void;
	readonly onStartAgain: () => void;
}

/** What was read and left out, which column is what, and what would become of each row. */
export function PreviewImport({ read: { table, encoding, delimiter }, onAdded, onStartAgain }: PreviewImportProps) {
	const session = useSession();
	const [mapping, setMapping] = useState(() => suggestMapping(table));
	// The preview is worked out anew with every change of the sample or the team.
	useWholeJournal(session, () => session.journal.events.size);
	const said = words.inspection.sampleImport;
	const rows = previewImport(session.journal, table, mapping);
	const count = rows.filter(({ problem }) => problem === undefined).length;
	const isMapped = mapping.reference !== undefined;

	const add = () => {
		const { named } = guidanceOfNewCases(session.journal);
		const { cases, changes } = planImport(rows, named, session.nextOrder("case", INSPECTION), newId);
		session.apply(changes);
		onAdded(cases);
	};

	return (
		<>
			<p role="status" className="govuk-body">
				{said.readAs(table.rows.length, encoding && said.encodings[encoding], said.delimiters[delimiter])}
			</p>
			<LeftOut columns={table.leftOut} />
			<MapColumns columns={table.columns} mapping={mapping} onMap={setMapping} />
			<h2 className="govuk-heading-m">{said.preview.heading}</h2>
			<p role="status" className="govuk-body">
				{sayCount(isMapped, rows.length, count)}
			</p>
			{isMapped && rows.length > 0 && (
				<Table
					caption={said.preview.rows}
					captionSize="s"
					columns={[
						{ header: said.preview.row },
						{ header: said.preview.reference },
						{ header: said.preview.assessor },
						{ header: said.preview.outcome },
					]}
					rows={rows.map((row) => ({
						key: String(row.number),
						cells: [
							row.number,
							<bdi key="reference">{row.reference || said.preview.notShown}</bdi>,
							<bdi key="assessor">{row.assessor?.name}</bdi>,
							<Outcome key="outcome" row={row} />,
						],
					}))}
				/>
			)}
			<ButtonGroup>
				{isMapped && count > 0 && <Button onPress={add}>{said.add(count)}</Button>}
				<Button look="secondary" onPress={onStartAgain}>
					{said.startAgain}
				</Button>
			</ButtonGroup>
		</>
	);
}

/** What needs a look stands out from the many rows that are simply added. */
function Outcome({ row }: { readonly row: ImportedRow }) {
	const said = sayOutcome(row).join(" ");
	return row.problem || row.warnings.length > 0 ? <strong>{said}</strong> : said;
}

function sayCount(isMapped: boolean, rows: number, added: number): string {
	const said = words.inspection.sampleImport;
	if (!isMapped) return said.mapping.referenceMissing;
	return rows === 0 ? said.preview.onlyHeader : said.preview.count(added, rows - added);
}
