import { useEffect, useId, useRef } from "react";
import type { Report } from "#domain/report/report.ts";
import type { Exporter, ExportProblem } from "#exports/exporter.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { useExport } from "./use-export.ts";

interface ExportDocumentProps {
	readonly exporter: Exporter;
	/** The document's name, in words. */
	readonly name: string;
	/** Without extension. Opaque: names of files are seen by others. */
	readonly fileName: string;
	readonly makeReport: () => Promise<Report>;
}

/** Makes the file of one document in one format, and hands it over to the browser as a download. */
export function ExportDocument({ exporter, name, fileName, makeReport }: ExportDocumentProps) {
	const { state, start, cancel } = useExport(exporter, makeReport);
	const link = useRef<HTMLAnchorElement>(null);
	const progressId = useId();
	const said = words.reports;
	const format = exporter.extension.toUpperCase();
	const file = `${fileName}.${exporter.extension}`;

	const address = state.kind === "done" ? state.address : undefined;
	useEffect(() => {
		if (address) link.current?.click();
	}, [address]);

	return (
		<>
			<ButtonGroup>
				{/* One button for both, so that the focus stays on it. */}
				<Button
					look={state.kind === "running" ? "secondary" : "primary"}
					onPress={state.kind === "running" ? cancel : start}
				>
					{state.kind === "running" ? said.cancel : said.export(format)}{" "}
					<VisuallyHidden>{said.exportOf(name)}</VisuallyHidden>
				</Button>
			</ButtonGroup>
			{state.kind === "running" && (
				<p className="govuk-body">
					<label htmlFor={progressId}>{said.exporting(format)}</label>{" "}
					<progress id={progressId} className="export__progress" value={state.share} max={1} />
				</p>
			)}
			<div role="status">
				{state.kind === "done" && (
					<>
						<p className="govuk-body">
							{said.exported(format, state.exported.pages)}{" "}
							<a ref={link} className="govuk-link" href={state.address} download={file}>
								{file}
							</a>
						</p>
						{state.exported.missing.length > 0 && <p className="govuk-body">{said.missing(state.exported.missing)}</p>}
					</>
				)}
				{state.kind === "failed" && <Failure problem={state.problem} />}
			</div>
		</>
	);
}

function Failure({ problem }: { readonly problem: ExportProblem }) {
	const { cancelled, invalid, unavailable } = words.reports;
	if (problem.kind === "export-cancelled") return <p className="govuk-body">{cancelled}</p>;
	if (problem.kind === "export-unavailable") return <ErrorMessage text={`${unavailable} ${problem.detail}`} />;
	const faults = problem.faults.map(({ path, rule }) => `${path} ${rule}`).join(", ");
	return <ErrorMessage text={`${invalid} ${faults}`} />;
}
