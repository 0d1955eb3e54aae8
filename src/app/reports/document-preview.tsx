import { useState } from "react";
import type { Report } from "#domain/report/report.ts";
import { Details } from "#ui/details.tsx";
import { ReportPreview } from "#ui/report-preview.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { PREVIEW } from "./preview-id.ts";

interface DocumentPreviewProps {
	readonly name: string;
	/** Called only once somebody wants to read it. Undefined where it may not be shown as things stand. */
	readonly compose: () => Report | undefined;
}

/** A document to read on the screen, as its file would say it. */
export function DocumentPreview({ name, compose }: DocumentPreviewProps) {
	const [report, setReport] = useState<Report>();
	return (
		<Details id={PREVIEW} summary={words.reports.preview(name)} onOpen={() => setReport(compose())}>
			{report && <Preview name={name} report={report} />}
		</Details>
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
