import type { Audience, ReportKind } from "#domain/report/report.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";

interface DocumentHeadProps {
	readonly kind: ReportKind;
	readonly audience: Audience;
	/** Which of several of its kind it is. */
	readonly about?: string;
}

/** What a document is called, what it holds, and whom it is for. */
export function DocumentHead({ kind, audience, about }: DocumentHeadProps) {
	const { heading, holds, readers } = words.reports.documents[kind];
	const isOnly = kind === "blank-form" || kind === "self-assessment";
	return (
		<>
			<PageHeading title={heading} caption={about ?? (isOnly ? undefined : words.reports.audiences[audience].name)}>
				{heading}
			</PageHeading>
			<p className="govuk-body">{holds}</p>
			<p className="govuk-body">{readers}</p>
		</>
	);
}
