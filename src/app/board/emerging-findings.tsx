import { findInstrument, guidanceOf } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { emergingFindingsOf } from "#domain/findings/board-findings.ts";
import { Table } from "#ui/table.tsx";
import { words } from "#ui/words/words.ts";
import { BoardSection } from "./board-section.tsx";
import { WrittenFindings } from "./written-findings.tsx";

/** What the lead is writing, and how the inspected cases were answered so far. */
export function EmergingFindings() {
	const session = useSession();
	const { strengths, improvements, inspected, questions } = useWholeJournal(session, () =>
		emergingFindingsOf(session.journal, guidanceOf(session.journal), findInstrument),
	);
	const said = words.board.findings;
	return (
		<BoardSection heading={said.heading}>
			<p className="govuk-body">{said.explained}</p>
			<h3 className="govuk-heading-s">{said.written.strength}</h3>
			<WrittenFindings texts={strengths} none={said.noneWritten} />
			<h3 className="govuk-heading-s">{said.written.improvement}</h3>
			<WrittenFindings texts={improvements} none={said.noneWritten} />
			{inspected === 0 ? (
				<p className="govuk-body">{said.noneInspected}</p>
			) : (
				<Table
					caption={said.caption(inspected)}
					captionSize="s"
					columns={[{ header: said.question }, { header: said.yes }]}
					rows={questions.map(({ id, text, said: yes }) => ({ key: id, cells: [`${id}: ${text}`, yes] }))}
				/>
			)}
		</BoardSection>
	);
}
