import { areaTitles } from "#app/area-titles.ts";
import { useRight } from "#app/inspection/use-right.ts";
import { useSession } from "#app/session/use-session.ts";
import { areas } from "#domain/judgement/judgement.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { ContrarySection } from "./contrary-section.tsx";
import { GapSection } from "./gap-section.tsx";
import { goToSection } from "./go-to-section.ts";
import { MatrixSection } from "./matrix-section.tsx";
import { OfficialWording } from "./official-wording.tsx";
import { RatingCharacteristics } from "./rating-characteristics.tsx";
import { SectionList } from "./section-list.tsx";
import { ThemeList } from "./theme-list.tsx";

const ids = { matrix: "matrix", notPlaced: "not-placed", gaps: "thin", contrary: "contrary", guidance: "guidance" };

/** Where evidence is weighed: what there is for and against, what is thin, and what contradicts. */
export function Component() {
	const session = useSession();
	const { isHeld: mayJudge } = useRight("judge");
	const said = words.workbench;
	const address = `/inspections/${session.id}`;
	const sections = [
		{ id: ids.matrix, title: said.matrix.heading },
		{ id: ids.gaps, title: said.gaps.heading },
		{ id: ids.contrary, title: said.contrary.heading },
		{ id: ids.guidance, title: said.guidance.heading },
	];
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">
				<TextLink to={`${address}/judgement`}>{said.toJudgement}</TextLink>
			</p>
			<p className="govuk-body">
				<TextLink to={`${address}/evidence`}>{said.toEvidence}</TextLink>
			</p>
			<SectionList label={said.contents} sections={sections} />
			<MatrixSection id={ids.matrix} notPlacedId={ids.notPlaced} />
			<GapSection id={ids.gaps} contraryId={ids.contrary} notPlacedId={ids.notPlaced} onGo={goToSection} />
			<ContrarySection id={ids.contrary} mayJudge={mayJudge} />
			<section id={ids.guidance} tabIndex={-1} aria-label={said.guidance.heading}>
				<h2 className="govuk-heading-m">{said.guidance.heading}</h2>
				{areas.map((area) => (
					<div key={area}>
						<h3 className="govuk-heading-s">{areaTitles[area]}</h3>
						<OfficialWording area={area} />
						<ThemeList area={area} />
					</div>
				))}
				<RatingCharacteristics />
			</section>
		</>
	);
}
