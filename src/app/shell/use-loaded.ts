import { useState } from "react";

/** What a file of the app holds, once it is here. */
export type Loaded<Value> = { readonly value: Value } | "failed" | undefined;

/**
 * What is loaded only when it is asked for, with how to ask. A file that cannot be had is no mistake of the screen around it:
 * it is said, and can be asked for again.
 */
export function useLoaded<Value>(load: () => Promise<Value>): [loaded: Loaded<Value>, ask: () => void] {
	const [loaded, setLoaded] = useState<Loaded<Value>>();
	const ask = () => {
		if (typeof loaded === "object") return;
		setLoaded(undefined);
		void load().then(
			(value) => setLoaded({ value }),
			() => setLoaded("failed"),
		);
	};
	return [loaded, ask];
}
