import { useEffect, useState } from "react";
import { classNames } from "./class-names.ts";
import { words } from "./words/words.ts";

const REST_BEFORE_ANNOUNCING = 1000;

export interface CharacterCountProps {
	readonly length: number;
	readonly maximum: number;
}

/** How many characters are left. Screen readers hear it when typing rests, not with every key. */
export function CharacterCount({ length, maximum }: CharacterCountProps) {
	const text = words.common.charactersLeft(maximum - length);
	const [announced, setAnnounced] = useState("");
	useEffect(() => {
		const timer = setTimeout(() => setAnnounced(text), REST_BEFORE_ANNOUNCING);
		return () => clearTimeout(timer);
	}, [text]);
	return (
		<>
			<div
				className={classNames(length > maximum ? "govuk-error-message" : "govuk-hint", "character-count")}
				aria-hidden
			>
				{text}
			</div>
			<div className="govuk-visually-hidden" role="status">
				{announced}
			</div>
		</>
	);
}
