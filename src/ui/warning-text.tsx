import type { ReactNode } from "react";
import { words } from "./words/words.ts";

export interface WarningTextProps {
	readonly children: ReactNode;
}

export function WarningText({ children }: WarningTextProps) {
	return (
		<div className="govuk-warning-text">
			<span className="govuk-warning-text__icon" aria-hidden="true">
				!
			</span>
			<strong className="govuk-warning-text__text">
				<span className="govuk-visually-hidden">{words.common.warning}</span>
				{children}
			</strong>
		</div>
	);
}
