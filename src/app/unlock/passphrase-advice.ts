import { useEffect, useState } from "react";

/** hopeless: among the first that are tried. fair: takes time and several computers. strong: beyond both. */
export type Strength = "hopeless" | "fair" | "strong";

/** What helps to choose a passphrase. There are no rules of composition: whatever is long enough may be used. */
export interface PassphraseAdvice {
	/** To draw passphrases from. */
	readonly words: readonly string[];
	strengthOf(passphrase: string): Strength;
}

/** Its dictionaries are large, so that they are loaded only where a passphrase is chosen. */
export async function loadPassphraseAdvice(): Promise<PassphraseAdvice> {
	const { advice } = await import("./passphrase-estimator.ts");
	return advice;
}

/** How long after the last key the strength is said: not while somebody is still typing. */
const REST = 500;

/** The strength of what was typed; undefined while it is shorter than `from`, or typing goes on. */
export function useStrength(passphrase: string, from: number): Strength | undefined {
	const [known, setKnown] = useState<{ readonly passphrase: string; readonly strength: Strength }>();
	useEffect(() => {
		if (passphrase.length < from) return;
		let isCurrent = true;
		const estimate = async () => {
			const { strengthOf } = await loadPassphraseAdvice();
			if (isCurrent) setKnown({ passphrase, strength: strengthOf(passphrase) });
		};
		const rest = setTimeout(() => void estimate(), REST);
		return () => {
			isCurrent = false;
			clearTimeout(rest);
		};
	}, [passphrase, from]);
	return known?.passphrase === passphrase ? known.strength : undefined;
}
