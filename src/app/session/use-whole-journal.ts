import { useRef } from "react";
import type { Session } from "./session.ts";
import { useJournal } from "./use-session.ts";

/**
 * Reads what a screen shows of many records. `read` is called again after every change in the journal, but the screen is
 * drawn anew only when it gives something else: plain values, compared as JSON. It must depend on the journal alone.
 */
export function useWholeJournal<Value>(session: Session, read: () => Value): Value {
	const known = useRef<{ readonly text: string | undefined; readonly value: Value } | undefined>(undefined);
	return useJournal(session, () => {
		const value = read();
		// Of a value that is undefined there is no JSON.
		const text: string | undefined = JSON.stringify(value);
		if (!known.current || known.current.text !== text) known.current = { text, value };
		return known.current.value;
	});
}
