interface WrittenFindingsProps {
	readonly texts: readonly string[];
	readonly none: string;
}

/** What the lead has written of one kind, in the lead's order. */
export function WrittenFindings({ texts, none }: WrittenFindingsProps) {
	return (
		<>
			{texts.length === 0 && <p className="govuk-body">{none}</p>}
			<ul className="govuk-list govuk-list--bullet">
				{texts.map((text) => (
					<li key={text} className="as-typed">
						{text}
					</li>
				))}
			</ul>
		</>
	);
}
