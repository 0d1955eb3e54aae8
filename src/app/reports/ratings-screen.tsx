import { useInspections } from "#app/inspections/use-inspections.ts";
import type { Session } from "#app/session/session.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { ErrorMessage } from "#ui/error-message.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { documentsElsewhere } from "./compose-elsewhere.ts";
import { DocumentBody } from "./document-body.tsx";
import { formatsOfReport } from "./formats.ts";

/** The inspections on this device beside each other: by service and date, never by how good anything is. */
export function Component() {
	const inspections = useInspections();
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			{inspections === undefined && <p className="govuk-body">{words.shell.opening}</p>}
			{inspections?.ok === false && <ErrorMessage text={sayProblem(inspections.problem).what} />}
			{inspections?.ok && <Ratings sessions={inspections.value.inspection} />}
		</Page>
	);
}

function Ratings({ sessions }: { readonly sessions: readonly Session[] }) {
	const journals = sessions.map(({ journal }) => journal);
	const compose = () => documentsElsewhere["ratings-across-services"](journals, Date.now());
	return (
		<DocumentBody
			kind="ratings-across-services"
			audience="internal"
			compose={compose}
			formats={formatsOfReport(compose)}
			marking={DEFAULT_MARKING}
		/>
	);
}
