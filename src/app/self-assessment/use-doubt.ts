import { useRef } from "react";
import { looksLikeName } from "#domain/inspection/personal-content.ts";

/** Whether to ask before a pseudonym is taken: once for each that looks like a name. The same again is meant. */
export function useDoubt(): (pseudonym: string) => boolean {
	const asked = useRef("");
	return (pseudonym) => {
		if (!looksLikeName(pseudonym) || asked.current === pseudonym) return false;
		asked.current = pseudonym;
		return true;
	};
}
