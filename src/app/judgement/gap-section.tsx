import { type ReactNode, useId } from "react";
import { areaTitles } from "#app/area-titles.ts";
import { judgementTextAddress, sayJudgementText } from "#app/evidence/say-judgement-text.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { type EvidenceGap, gapsOf } from "#domain/judgement/gaps.ts";
import { ControlLink } from "#ui/control-link.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

interface GapSectionProps {
	readonly id: string;
	/** Where on this screen the contrary evidence and the entries that are not placed are. */
	readonly contraryId: string;
	readonly notPlacedId: string;
	readonly onGo: (section: string) => void;
}

/** Where the judgement rests on little, each gap with the way to fill it. */
export function GapSection({ id, contraryId, notPlacedId, onGo }: GapSectionProps) {
	const session = useSession();
	const titleId = useId();
	const gaps = useWholeJournal(session, () => gapsOf(session.journal));
	const said = words.workbench.gaps;
	const unanswered = gaps.filter(({ kind }) => kind === "contrary-not-answered").length;
	const notPlaced = gaps.filter(({ kind }) => kind === "not-placed").length;
	return (
		<section id={id} tabIndex={-1} aria-labelledby={titleId}>
			<h2 id={titleId} className="govuk-heading-m">
				{said.heading}
			</h2>
			{gaps.length === 0 && <p className="govuk-body">{said.none}</p>}
			<ul className="govuk-list govuk-list--bullet">
				{gaps.map((gap) => (
					<GapLine key={JSON.stringify(gap)} gap={gap} />
				))}
				{unanswered > 0 && (
					<li>
						<ControlLink control={contraryId} onGo={onGo}>
							{said.contrary(unanswered)}
						</ControlLink>
					</li>
				)}
				{notPlaced > 0 && (
					<li>
						<ControlLink control={notPlacedId} onGo={onGo}>
							{said.notPlaced(notPlaced)}
						</ControlLink>
					</li>
				)}
			</ul>
		</section>
	);
}

/** Entries of the log are said as a number, and listed where they are dealt with. */
function GapLine({ gap }: { readonly gap: EvidenceGap }): ReactNode {
	const session = useSession();
	const said = words.workbench.gaps;
	const log = `/inspections/${session.id}/evidence`;
	switch (gap.kind) {
		case "area-without-evidence":
			return linkTo(log, said.area(areaTitles[gap.area]));
		case "single-source":
			return linkTo(log, said.single(areaTitles[gap.area], said.sources[gap.source]));
		case "finding-without-evidence":
			return linkTo(judgementTextAddress(session.id, gap.text), said.text(sayJudgementText(gap.text)));
		case "sentence-without-evidence":
			return linkTo(
				judgementTextAddress(session.id, gap.text),
				said.sentence(sayJudgementText(gap.text), gap.sentence),
			);
		case "contrary-not-answered":
		case "not-placed":
			return null;
	}
}

const linkTo = (address: string, text: string) => (
	<li>
		<TextLink to={address}>{text}</TextLink>
	</li>
);
