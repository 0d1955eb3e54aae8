import type { Run, Text } from "#domain/report/report.ts";

/** A text of a report, with what is bold, linked or in Welsh. */
export function ReportText({ text }: { readonly text: Text }) {
	if (typeof text === "string") return text;
	return [...text.entries()].map(([place, run]) => <StyledRun key={place} run={run} />);
}

function StyledRun({ run: { text, bold, language, link } }: { readonly run: Run }) {
	const said = bold ? <strong lang={language}>{text}</strong> : <span lang={language}>{text}</span>;
	if (link === undefined) return said;
	return (
		<a className="govuk-link" href={link} rel="noreferrer">
			{said}
		</a>
	);
}
