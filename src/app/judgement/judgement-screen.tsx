import { areaTitles } from "#app/area-titles.ts";
import { useRight } from "#app/inspection/use-right.ts";
import { resettlementStandard } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { inspectionEvidenceOf, isPlaced } from "#domain/judgement/evidence.ts";
import { areas, findingKinds } from "#domain/judgement/judgement.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { useArrival } from "#ui/use-arrival.ts";
import { words } from "#ui/words/words.ts";
import { AreaSection } from "./area-section.tsx";
import { Falsification } from "./falsification.tsx";
import { FindingList } from "./finding-list.tsx";
import { RatingSection } from "./rating-section.tsx";
import { SectionList } from "./section-list.tsx";

const FALSIFICATION_SECTION = "falsification";
const RATING_SECTION = "rating";

const sections = [
	...areas.map((id) => ({ id, title: areaTitles[id] })),
	...findingKinds.map((id) => ({ id, title: words.judgement.findings[id].heading })),
	{ id: FALSIFICATION_SECTION, title: words.workbench.falsification.heading },
	{ id: RATING_SECTION, title: words.judgement.rating.heading },
];

/** Where the lead inspector forms the judgement on the standard; everyone else reads it. */
export function Component() {
	const session = useSession();
	const { isHeld: mayJudge, role } = useRight("judge");
	const evidence = useWholeJournal(session, () => inspectionEvidenceOf(session.journal));
	const said = words.judgement;
	useArrival();
	const notPlaced = evidence.filter((item) => !isPlaced(item)).length;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			{!mayJudge && <InsetText>{said.notYourPart(role && words.inspection.roles[role])}</InsetText>}
			<Standard />
			<SectionList label={said.contents} sections={sections} />
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/workbench`}>{words.workbench.title}</TextLink>
			</p>
			<p className="govuk-body">
				{notPlaced > 0 && `${said.notPlaced(notPlaced)} `}
				<TextLink to={`/inspections/${session.id}/evidence`}>{said.toEvidence}</TextLink>
			</p>
			{areas.map((area) => (
				<AreaSection key={area} area={area} id={area} evidence={evidence} mayJudge={mayJudge} />
			))}
			{findingKinds.map((kind) => (
				<FindingList key={kind} kind={kind} id={kind} mayJudge={mayJudge} />
			))}
			<Falsification id={FALSIFICATION_SECTION} mayJudge={mayJudge} />
			<RatingSection id={RATING_SECTION} mayJudge={mayJudge} />
		</>
	);
}

function Standard() {
	const { statement, howDecided } = resettlementStandard;
	return (
		<InsetText>
			<p className="govuk-body">
				{words.judgement.expectation} <strong>{statement.text}</strong>
			</p>
			<p className="govuk-body">{howDecided.map(({ text }) => text).join(" ")}</p>
		</InsetText>
	);
}
