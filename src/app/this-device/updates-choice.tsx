import { useState } from "react";
import { useFound } from "#app/health/use-found.ts";
import { areUpdatesHeld, holdUpdates, releaseUpdates } from "#offline/held-updates.ts";
import { Radios } from "#ui/radios.tsx";
import { words } from "#ui/words/words.ts";

/** Whether this device stores newer versions of the app, or keeps them out, as during an inspection. */
export function UpdatesChoice() {
	const found = useFound(areUpdatesHeld);
	const [chosen, setChosen] = useState<boolean>();
	const { updates, updatesHint, updatesOffered, updatesHeld } = words.device;
	const isHeld = chosen ?? found ?? false;
	const choose = async (value: string) => {
		const hold = value === "held";
		await (hold ? holdUpdates() : releaseUpdates());
		setChosen(hold);
	};
	return (
		<section>
			<Radios
				label={updates}
				labelSize="m"
				hint={updatesHint}
				groups={[
					{
						options: [
							{ value: "offered", label: updatesOffered },
							{ value: "held", label: updatesHeld },
						],
					},
				]}
				value={isHeld ? "held" : "offered"}
				onChoose={(value) => void choose(value)}
			/>
		</section>
	);
}
