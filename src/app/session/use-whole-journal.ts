import { useRef } from "react";
import type { Session } from "./session.ts";
import { useJournal } from "./use-session.ts";

/**
 * Reads what a screen shows of many records. `read` is called again after every change in the journal, but the screen is
 * drawn anew only when it gives something else: plain values, compared as JSON. It must depend on the journal alone.
 */
export function useWholeJournal<Value>(session: Session, read: () => Value): Value {
	const known = useRef<{ readonly text: string; readonly value: Value } | undefined>(undefined);
	return useJournal(session, () => {
		const value = read();
		const text = JSON.stringify(value);
		if (known.current?.text !== text) known.current = { text, value };
		return known.current.value;
	});
}
