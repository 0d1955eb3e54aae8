interface NumberedWordsProps {
	readonly words: readonly string[];
	/** What they are. */
	readonly label: string;
}

/** Words that are read out: large, and numbered so that none is skipped. */
export function NumberedWords({ words, label }: NumberedWordsProps) {
	const placed = words.map((word, index) => ({ place: index + 1, word }));
	return (
		<ol className="six-words" translate="no" aria-label={label}>
			{placed.map(({ place, word }) => (
				<li key={place}>{word}</li>
			))}
		</ol>
	);
}
