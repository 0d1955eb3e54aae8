interface LinesProps {
	readonly lines: readonly string[];
	/** What the other version says. Lines that are not in it are marked; without it none is. */
	readonly other?: readonly string[];
	readonly mark?: "del" | "ins";
}

/** What a version says, line by line. */
export function Lines({ lines, other = lines, mark: Mark = "ins" }: LinesProps) {
	return numbered(lines).map(({ key, line }) => (
		<p key={key} className="govuk-body">
			{other.includes(line) ? line : <Mark>{line}</Mark>}
		</p>
	));
}

/** The same line can stand twice. */
function numbered(lines: readonly string[]): readonly { readonly key: string; readonly line: string }[] {
	const seen = new Map<string, number>();
	return lines.map((line) => {
		const count = (seen.get(line) ?? 0) + 1;
		seen.set(line, count);
		return { key: `${count} ${line}`, line };
	});
}
