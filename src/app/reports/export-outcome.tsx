import { useEffect, useId, useRef } from "react";
import { ErrorMessage } from "#ui/error-message.tsx";
import { words } from "#ui/words/words.ts";
import { sayFormat } from "./say-format.ts";
import type { ExportState, MadeFile, MakingProblem } from "./use-export.ts";

interface ExportOutcomeProps {
	readonly state: ExportState;
	/** What the format is called that is being made. */
	readonly format: string;
}

/** How far an export is and what came of it. A file that is made is handed to the browser at once. */
export function ExportOutcome({ state, format }: ExportOutcomeProps) {
	const progressId = useId();
	const said = words.reports;
	return (
		<>
			{state.kind === "running" && (
				<p className="govuk-body">
					<label htmlFor={progressId}>{said.exporting(format)}</label>{" "}
					<progress id={progressId} className="export__progress" value={state.share} max={1} />
				</p>
			)}
			<div role="status">
				{state.kind === "done" && <Made key={state.address} {...state} />}
				{state.kind === "failed" && <Failure problem={state.problem} />}
			</div>
		</>
	);
}

function Made({ address, made }: { readonly address: string; readonly made: MadeFile }) {
	const link = useRef<HTMLAnchorElement>(null);
	const said = words.reports;
	useEffect(() => link.current?.click(), []);
	return (
		<>
			<p className="govuk-body">
				{said.exported(sayFormat(made.format).name, made.pages)}{" "}
				<a ref={link} className="govuk-link" href={address} download={made.name}>
					{made.name}
				</a>
			</p>
			{made.missing.length > 0 && <p className="govuk-body">{said.missing(made.missing)}</p>}
		</>
	);
}

function Failure({ problem }: { readonly problem: MakingProblem }) {
	const { cancelled, invalid, unavailable, mayNotLeave } = words.reports;
	if (problem.kind === "may-not-leave") return <ErrorMessage text={mayNotLeave} />;
	if (problem.kind === "export-cancelled") return <p className="govuk-body">{cancelled}</p>;
	if (problem.kind === "export-unavailable") return <ErrorMessage text={`${unavailable} ${problem.detail}`} />;
	const faults = problem.faults.map(({ path, rule }) => `${path} ${rule}`).join(", ");
	return <ErrorMessage text={`${invalid} ${faults}`} />;
}
