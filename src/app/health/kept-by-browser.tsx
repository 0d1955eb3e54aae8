import { useState } from "react";
import { askToKeep, type Keeping, keeping, roomLeft } from "#offline/kept-storage.ts";
import { Button } from "#ui/button.tsx";
import { words } from "#ui/words/words.ts";
import { useFound } from "./use-found.ts";

/** Whether the browser keeps what is stored, and how much room there is. */
export function KeptByBrowser() {
	const promised = useFound(keeping);
	const room = useFound(roomLeft);
	const [answer, setAnswer] = useState<Keeping>();
	const said = words.health;
	const stands = answer ?? promised;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.keeping}</h2>
			<p className="govuk-body" role="status">
				{stands && said.keepingSaid[stands]}
			</p>
			{stands === "not-kept" && (
				<Button look="secondary" onPress={() => void askToKeep().then(setAnswer)}>
					{said.ask}
				</Button>
			)}
			<h2 className="govuk-heading-m">{said.room}</h2>
			<p className="govuk-body">
				{room ? said.roomSaid(said.saySize(room.used), said.saySize(room.available)) : said.roomNotSaid}
			</p>
		</section>
	);
}
