import { Country, Marking } from "#app/inspection/edit-details.tsx";
import { Keeping } from "#app/inspection/keeping.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useSession, useText } from "#app/session/use-session.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { checkPseudonym } from "#domain/inspection/self-assessment.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import { sayPseudonymProblem } from "./say-pseudonym-problem.ts";

const name = { stream: PLAN, record: INSPECTION, field: "service" };

/** What a self-assessment is called, its country and its marking, and how long it is kept. */
export function SelfAssessmentDetails() {
	const said = words.selfAssessment;
	return (
		<>
			<PageHeading title={said.overview.details}>{said.overview.details}</PageHeading>
			<p className="govuk-body">{words.inspection.plan.saved}</p>
			<Name />
			<Country />
			<Marking />
			<Keeping mayChange />
		</>
	);
}

function Name() {
	const text = useText(useSession(), name);
	const checked = checkPseudonym(text.defaultValue);
	const { create } = words.selfAssessment;
	return (
		<>
			<FieldNotice {...name} />
			<TextInput
				label={create.name}
				hint={create.nameHint}
				error={checked.ok ? undefined : sayPseudonymProblem(checked.problem)}
				width={30}
				{...text}
			/>
		</>
	);
}
