import { useMemo } from "react";
import { useInspections } from "#app/inspections/use-inspections.ts";
import type { Session } from "#app/session/session.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { PAIRS_NEEDED, poolAgreement } from "#domain/agreement/pooled.ts";
import { DEFAULT_MARKING, inspectionOf, roleOf } from "#domain/inspection/inspection.ts";
import { may } from "#domain/inspection/team.ts";
import { ErrorMessage } from "#ui/error-message.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { AgreementFigures } from "./agreement-figures.tsx";
import { usePairs } from "./use-pairs.ts";

const said = words.agreement.pooled;

/** How far assessors agree, over the inspections that the person leads or is quality lead of. */
export function Component() {
	const inspections = useInspections();
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			{inspections === undefined && <p className="govuk-body">{words.shell.opening}</p>}
			{inspections?.ok === false && <ErrorMessage text={sayProblem(inspections.problem).what} />}
			{inspections?.ok && <Pooled sessions={inspections.value.inspection} />}
		</Page>
	);
}

function Pooled({ sessions }: { readonly sessions: readonly Session[] }) {
	const person = useWorkspace().person()?.id ?? "";
	const own = useMemo(
		() => sessions.filter(({ journal }) => may(roleOf(inspectionOf(journal), person), "compare-assessments")),
		[sessions, person],
	);
	const { pairs, read, inspections } = usePairs(own);
	const isRead = read === own.length;
	const pooled = useMemo(() => (isRead ? poolAgreement(pairs) : undefined), [isRead, pairs]);
	if (own.length === 0) return <p className="govuk-body">{said.noRight}</p>;
	return (
		<>
			<p className="govuk-body" role="status">
				{isRead ? said.from(pairs.length, inspections) : said.readingInspections(read, own.length)}
			</p>
			<p className="govuk-body">{said.needed(PAIRS_NEEDED)}</p>
			{pooled && <AgreementFigures pooled={pooled} />}
			<p className="govuk-body">{said.reading}</p>
			<p className="govuk-body">{said.intervals}</p>
			<p className="govuk-body">{said.methods}</p>
		</>
	);
}
