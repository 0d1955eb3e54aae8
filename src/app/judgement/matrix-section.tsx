import { useId, useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type WorkbenchCell, workbenchOf } from "#domain/judgement/workbench.ts";
import { Button } from "#ui/button.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { EvidenceCard } from "./evidence-card.tsx";
import { cellId, EvidenceMatrix, sayCell } from "./evidence-matrix.tsx";
import { NotPlaced } from "./not-placed.tsx";
import { OfficialWording } from "./official-wording.tsx";
import { ThemeList } from "./theme-list.tsx";

/** The evidence log by area and kind; the entries of the open cell beside what the standard asks of its area. */
export function MatrixSection({ id, notPlacedId }: { readonly id: string; readonly notPlacedId: string }) {
	const session = useSession();
	const titleId = useId();
	const openId = useId();
	const focusNext = useFocusNext();
	const { rows, notPlaced } = useWholeJournal(session, () => workbenchOf(session.journal));
	const [open, setOpen] = useState<Pick<WorkbenchCell, "area" | "kind">>();
	const said = words.workbench.matrix;
	const cell = rows
		.find(({ area }) => area === open?.area)
		?.cells.find(({ kind, for: speakFor, against }) => kind === open?.kind && speakFor.length + against.length > 0);
	return (
		<section id={id} tabIndex={-1} aria-labelledby={titleId}>
			<h2 id={titleId} className="govuk-heading-m">
				{said.heading}
			</h2>
			<EvidenceMatrix
				rows={rows}
				open={cell}
				opens={openId}
				onOpen={(place) => {
					setOpen(place);
					focusNext(openId);
				}}
			/>
			<div id={openId} tabIndex={-1} className="matrix__open">
				{cell && (
					<OpenCell
						key={`${cell.area} ${cell.kind}`}
						cell={cell}
						onClose={() => {
							setOpen(undefined);
							focusNext(cellId(cell));
						}}
					/>
				)}
			</div>
			<NotPlaced id={notPlacedId} items={notPlaced} />
		</section>
	);
}

function OpenCell({ cell, onClose }: { readonly cell: WorkbenchCell; readonly onClose: () => void }) {
	const said = words.workbench;
	const directions = [
		{ heading: said.for, items: cell.for },
		{ heading: said.against, items: cell.against },
	];
	return (
		<>
			<h3 className="govuk-heading-m">{sayCell(cell)}</h3>
			<Button look="link" onPress={onClose}>
				{said.matrix.close}
			</Button>
			<div className="area">
				<div>
					{directions.map(({ heading, items }) => (
						<section key={heading} aria-label={`${sayCell(cell)}: ${heading}`}>
							<h4 className="govuk-heading-s">{heading}</h4>
							{items.length === 0 ? (
								<p className="govuk-body">{said.nothingHere}</p>
							) : (
								<ul className="evidence-log">
									{items.map((item) => (
										<EvidenceCard key={item.id} item={item} />
									))}
								</ul>
							)}
						</section>
					))}
				</div>
				<div>
					<OfficialWording area={cell.area} />
					<ThemeList area={cell.area} />
				</div>
			</div>
		</>
	);
}
