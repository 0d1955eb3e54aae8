import { useEffect, useId, useRef } from "react";
import { ControlLink } from "./control-link.tsx";
import { TextLink } from "./text-link.tsx";
import { words } from "./words/words.ts";

export interface ErrorSummaryProblem {
	readonly text: string;
	/** Id of the control that mends it. */
	readonly control: string;
	/** The address of the control, where another screen holds it. */
	readonly to?: string | undefined;
}

export interface ErrorSummaryProps {
	readonly problems: readonly ErrorSummaryProblem[];
}

/** What has to be mended before going on. Takes the focus when it appears: give it a new `key` with every attempt. */
export function ErrorSummary({ problems }: ErrorSummaryProps) {
	const summary = useRef<HTMLDivElement>(null);
	const titleId = useId();
	useEffect(() => summary.current?.focus(), []);
	return (
		<div ref={summary} className="govuk-error-summary" tabIndex={-1} role="group" aria-labelledby={titleId}>
			<div role="alert">
				<h2 id={titleId} className="govuk-error-summary__title">
					{words.common.thereIsAProblem}
				</h2>
				<div className="govuk-error-summary__body">
					<ul className="govuk-list govuk-error-summary__list">
						{problems.map(({ text, control, to }) => (
							<li key={`${control} ${text}`}>
								{to ? <TextLink to={to}>{text}</TextLink> : <ControlLink control={control}>{text}</ControlLink>}
							</li>
						))}
					</ul>
				</div>
			</div>
		</div>
	);
}
