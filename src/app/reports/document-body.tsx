import type { ReactNode } from "react";
import type { Audience, Report, ReportKind } from "#domain/report/report.ts";
import { words } from "#ui/words/words.ts";
import { DocumentHead } from "./document-head.tsx";
import { DocumentPreview } from "./document-preview.tsx";
import { ExportForm } from "./export-form.tsx";
import type { Format } from "./formats.ts";

interface DocumentBodyProps {
	readonly kind: ReportKind;
	readonly audience: Audience;
	/** Which of several of its kind it is. */
	readonly about?: string;
	/** Called only once somebody wants to read it. */
	readonly compose: () => Report | undefined;
	readonly formats: readonly Format[];
	readonly marking: string;
	/** In place of the export, where there is none. */
	readonly notExported?: ReactNode;
	/** Between what the document holds and how it reads. */
	readonly children?: ReactNode;
}

/** The screen of one document: what it holds and for whom, how it reads, and its export. */
export function DocumentBody(props: DocumentBodyProps) {
	const { kind, audience, about, compose, formats, marking, notExported, children } = props;
	const { heading } = words.reports.documents[kind];
	return (
		<>
			<DocumentHead kind={kind} audience={audience} {...(about !== undefined && { about })} />
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
