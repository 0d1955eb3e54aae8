import type { ReactNode } from "react";
import type { Audience, Report, ReportKind } from "#domain/report/report.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { DocumentPreview } from "./document-preview.tsx";
import { ExportForm } from "./export-form.tsx";
import type { Format } from "./formats.ts";

interface DocumentBodyProps {
	readonly kind: ReportKind;
	readonly audience: Audience;
	/** Called only once somebody wants to read it. */
	readonly compose: () => Report;
	readonly formats: readonly Format[];
	readonly marking: string;
	/** In place of the export, where there is none. */
	readonly notExported?: ReactNode;
	/** Between what the document holds and how it reads. */
	readonly children?: ReactNode;
}

/** The screen of one document: what it holds and for whom, how it reads, and its export. */
export function DocumentBody(props: DocumentBodyProps) {
	const { kind, audience, compose, formats, marking, notExported, children } = props;
	const { heading, holds, readers } = words.reports.documents[kind];
	return (
		<>
			<PageHeading title={heading} caption={kind === "blank-form" ? undefined : words.reports.audiences[audience].name}>
				{heading}
			</PageHeading>
			<p className="govuk-body">{holds}</p>
			<p className="govuk-body">{readers}</p>
			{children}
			<DocumentPreview name={heading} compose={compose} />
			{notExported ?? (
				<>
					<h2 className="govuk-heading-m">{words.reports.exportHeading}</h2>
					<ExportForm formats={formats} isConfidential={audience === "internal"} marking={marking} />
				</>
			)}
		</>
	);
}
