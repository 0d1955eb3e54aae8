interface BilingualProps {
	readonly text: string;
	/** The official Welsh for it. */
	readonly welsh?: string | undefined;
}

/** A label in English and, where there is one, in Welsh. */
export function Bilingual({ text, welsh }: BilingualProps) {
	if (!welsh) return text;
	return (
		<>
			{text} / <span lang="cy">{welsh}</span>
		</>
	);
}
