import { useState } from "react";
import { CardAlarm } from "#app/colleagues/card-alarm.tsx";
import { CompareWords } from "#app/colleagues/compare-words.tsx";
import { useDeviceBook } from "#app/colleagues/use-device-book.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { parseCard, writeCard } from "#domain/handover/card-text.ts";
import { planCard, planComparison } from "#domain/handover/change-device-book.ts";
import { idOfCard } from "#domain/handover/device-book.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { Button } from "#ui/button.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { words } from "#ui/words/words.ts";
import { ProblemText } from "./problem-text.tsx";

interface CompareSignerProps {
	readonly card: DeviceCard;
	/** One is compared at a time. */
	readonly isOpen: boolean;
	readonly onOpen: () => void;
	readonly onCompared: () => void;
}

/** Compares the six words of the device that signed a file with its person, there and then, so that the file can be taken in. */
export function CompareSigner({ card, isOpen, onOpen, onCompared }: CompareSignerProps) {
	const { own, person } = useWorkspace();
	const entry = useDeviceBook().find(({ id }) => id === idOfCard(card));
	const [problem, setProblem] = useState<KnownProblem>();

	const begin = () => {
		const sound = parseCard(writeCard(card));
		if (!sound.ok) return setProblem(sound.problem);
		const added = planCard(own.journal, card, { device: own.author.opened.device, person: person()?.id ?? "" });
		if (added.ok) own.apply(added.value);
		else if (added.problem.kind !== "card-known") return setProblem(added.problem);
		return onOpen();
	};

	if (problem) return <ProblemText problem={problem} />;
	if (!isOpen || !entry) {
		return (
			<Button look="secondary" onPress={begin}>
				{words.bundles.compare}
			</Button>
		);
	}
	const compared = () => {
		own.apply(planComparison(own.journal, entry));
		onCompared();
	};
	return (
		<>
			{entry.state === "changed" && <CardAlarm entry={entry} />}
			{entry.decision === undefined && <CompareWords card={card} onCompared={compared} />}
		</>
	);
}
