import { useState } from "react";
import { caseAssessmentGuidance, findInstrument, resettlementStandard } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { composeSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { composeYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import type { Report, ReportKind } from "#domain/report/report.ts";
import { gatherReportData, type ReportData } from "#domain/report/report-data.ts";
import { exporters } from "#exports/exporters.ts";
import { Details } from "#ui/details.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { ReportPreview } from "#ui/report-preview.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { ExportDocument } from "./export-document.tsx";

const compose = {
	"yjs-summary": composeYjsSummary,
	"sample-findings": composeSampleFindings,
} as const satisfies { [Kind in ReportKind]?: (data: ReportData, audience: "internal", exportedAt: number) => Report };

type Offered = keyof typeof compose;

const kinds = Object.keys(compose) as readonly Offered[];

const gather = ({ journal }: Session) =>
	gatherReportData(journal, caseAssessmentGuidance, resettlementStandard, findInstrument);

/** The documents about an inspection: to read here, and to take along as files. */
export function Component() {
	const session = useSession();
	const data = useJournal(session, () => gather(session));
	const said = words.reports;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<InsetText>{said.internalOnly}</InsetText>
			<WarningText>{said.notEncrypted(data.inspection.marking)}</WarningText>
			{kinds.map((kind) => (
				<ReportDocument key={kind} kind={kind} data={data} />
			))}
		</>
	);
}

function ReportDocument({ kind, data }: { readonly kind: Offered; readonly data: ReportData }) {
	const session = useSession();
	const [isOpened, setOpened] = useState(false);
	const { heading, holds } = words.reports.documents[kind];
	const makeReport = async () => {
		// What is typed belongs into the document. Where it cannot be stored the status line says so; the document has it all the same.
		await session.settle();
		return compose[kind](gather(session), "internal", Date.now());
	};
	return (
		<section>
			<h2 className="govuk-heading-m">{heading}</h2>
			<p className="govuk-body">{holds}</p>
			{exporters.map((exporter) => (
				<ExportDocument
					key={exporter.id}
					exporter={exporter}
					name={heading}
					fileName={`${session.id.slice(0, 8)}-${kind}-internal`}
					makeReport={makeReport}
				/>
			))}
			<Details summary={words.reports.preview(heading)} onOpen={() => setOpened(true)}>
				{isOpened && <Preview name={heading} report={compose[kind](data, "internal", Date.now())} />}
			</Details>
		</section>
	);
}

function Preview({ name, report }: { readonly name: string; readonly report: Report }) {
	const { marking, status, dates, instrument, code } = report.furniture;
	const said = words.reports.furniture;
	const furniture = [
		{ key: said.marking, value: marking },
		{ key: said.status, value: status },
		{ key: said.dates, value: dates },
		{ key: said.instrument, value: instrument },
		{ key: said.code, value: code },
	];
	return (
		<>
			<h3 className="govuk-heading-s">{said.caption}</h3>
			<SummaryList rows={furniture.filter(({ value }) => value !== "")} />
			<ReportPreview report={report} topLevel={3} label={name} />
		</>
	);
}
