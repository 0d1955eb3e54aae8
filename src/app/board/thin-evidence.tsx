import { areaTitles } from "#app/area-titles.ts";
import { sayJudgementText } from "#app/evidence/say-judgement-text.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type EvidenceGap, gapsOf } from "#domain/judgement/gaps.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { BoardSection } from "./board-section.tsx";

/** Where the judgement rests on little. What to do about it is on the workbench. */
export function ThinEvidence() {
	const session = useSession();
	const lines = useWholeJournal(session, () => sayGaps(gapsOf(session.journal)));
	const said = words.board.thin;
	return (
		<BoardSection heading={said.heading}>
			{lines.length === 0 && <p className="govuk-body">{words.workbench.gaps.none}</p>}
			<ul className="govuk-list govuk-list--bullet">
				{lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ul>
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/workbench`}>{words.workbench.title}</TextLink>
			</p>
		</BoardSection>
	);
}

/** Areas and findings by name; sentences and entries of the log, of which there can be many, as numbers. */
function sayGaps(gaps: readonly EvidenceGap[]): readonly string[] {
	const said = words.workbench.gaps;
	const count = (kind: EvidenceGap["kind"]) => gaps.filter((gap) => gap.kind === kind).length;
	const named = gaps.flatMap((gap) => {
		if (gap.kind === "area-without-evidence") return [said.area(areaTitles[gap.area])];
		if (gap.kind === "single-source") return [said.single(areaTitles[gap.area], said.sources[gap.source])];
		return gap.kind === "finding-without-evidence" ? [said.text(sayJudgementText(gap.text))] : [];
	});
	const counted = [
		{ many: count("sentence-without-evidence"), say: words.board.thin.sentences },
		{ many: count("contrary-not-answered"), say: said.contrary },
		{ many: count("not-placed"), say: said.notPlaced },
	];
	return [...named, ...counted.filter(({ many }) => many > 0).map(({ many, say }) => say(many))];
}
