/** Short statements, one below the other. */
export function Points({ points }: { readonly points: readonly string[] }) {
	return (
		<ul className="govuk-list govuk-list--bullet">
			{points.map((point) => (
				<li key={point}>{point}</li>
			))}
		</ul>
	);
}
