import { useState } from "react";
import { useBroughtBy } from "#app/bundles/use-brought-by.ts";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { allocationField } from "#domain/inspection/allocation.ts";
import type { Json } from "#domain/journal/event.ts";
import { historyOf } from "#domain/journal/history.ts";
import { textOf } from "#domain/journal/json.ts";
import { Details } from "#ui/details.tsx";
import { HistoryList } from "#ui/history-list.tsx";
import { words } from "#ui/words/words.ts";
import { nameIn, type Plan } from "./use-plan.ts";

/** Who gave which case to whom, the latest first. */
export function AllocationHistory({ plan }: { readonly plan: Plan }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<Details summary={words.inspection.allocation.cases.history} onOpen={() => setOpen(true)}>
			{isOpen && <Changes plan={plan} />}
		</Details>
	);
}

function Changes({ plan }: { readonly plan: Plan }) {
	const session = useSession();
	const changes = useJournal(session, () =>
		plan.cases
			.flatMap(({ id, reference }) =>
				historyOf(session.journal, id, allocationField("first")).map((entry) => ({ reference, entry })),
			)
			.sort((one, other) => (one.entry.event.at < other.entry.event.at ? 1 : -1)),
	);
	const broughtBy = useBroughtBy();
	const say = (value: Json | undefined) =>
		textOf(value) === "" ? words.inspection.allocation.cases.nobody : nameIn(plan, textOf(value));
	return (
		<HistoryList
			items={changes.map(({ reference, entry: { event, who, at, before, after } }) => ({
				id: event.id,
				who: who?.name || words.assessment.unknownWriter,
				at,
				came: broughtBy(event),
				what: reference,
				before: before.map(say).join(", ") || words.inspection.allocation.cases.nobody,
				after: say(after),
			}))}
		/>
	);
}
