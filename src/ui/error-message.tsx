import { words } from "./words/words.ts";

export interface ErrorMessageProps {
	readonly id?: string;
	readonly text: string;
}

export function ErrorMessage({ id, text }: ErrorMessageProps) {
	return (
		<p id={id} className="govuk-error-message">
			<span className="govuk-visually-hidden">{words.common.error}:</span> {text}
		</p>
	);
}
