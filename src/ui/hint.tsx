export interface HintProps {
	readonly id?: string;
	readonly text: string;
}

export function Hint({ id, text }: HintProps) {
	return (
		<div id={id} className="govuk-hint">
			{text}
		</div>
	);
}
