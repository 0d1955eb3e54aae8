import { useSession } from "#app/session/use-session.ts";
import { caseOf } from "#domain/inspection/sample.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

const said = words.agreement;

/** Why a second assessor does not see a page that draws on the first assessment. */
export function FirstKeptBlind({ cases }: { readonly cases: readonly RecordId[] }) {
	const session = useSession();
	const references = cases.map((id) => caseOf(session.journal, id).reference).join(", ");
	return (
		<>
			<PageHeading title={said.blind.title}>{said.blind.title}</PageHeading>
			<p className="govuk-body">{said.blind.first(references)}</p>
			<p className="govuk-body">{said.convenience}</p>
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/second-scoring`}>{said.blind.toScorings}</TextLink>
			</p>
		</>
	);
}
