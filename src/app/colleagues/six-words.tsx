import { useEffect, useState } from "react";
import { loadPassphraseAdvice } from "#app/unlock/passphrase-advice.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { sixWords } from "#domain/handover/six-words.ts";
import { NumberedWords } from "#ui/numbered-words.tsx";

interface SixWordsProps {
	readonly card: DeviceCard;
	/** Whose they are. */
	readonly label: string;
}

/** The six words of a card, to be read out. */
export function SixWords({ card, label }: SixWordsProps) {
	const [list, setList] = useState<readonly string[]>();
	useEffect(() => {
		void loadPassphraseAdvice().then(({ words }) => setList(words));
	}, []);
	if (!list) return null;
	return <NumberedWords words={sixWords(card, list)} label={label} />;
}
