import { useCallback } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { sayInstant } from "#domain/dates.ts";
import { instantOf } from "#domain/journal/clock.ts";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { BringIn } from "./bring-in.tsx";
import { MakeOutsideCopy } from "./make-outside-copy.tsx";
import { useFound } from "./use-found.ts";
import { type LastOutsideCopy, useLastOutsideCopy } from "./use-last-outside-copy.ts";

const DAY = 24 * 60 * 60 * 1000;

/** The copy that outlives this device: when the last one was made, a new one, and bringing one in. */
export function OutsideCopy() {
	const { last } = useLastOutsideCopy();
	const said = words.health.outsideCopy;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p className="govuk-body">{said.explained}</p>
			{last ? <LastCopy last={last} /> : <WarningText>{said.none}</WarningText>}
			<MakeOutsideCopy label={said.make} />
			<BringIn />
		</section>
	);
}

function LastCopy({ last: { made, verified } }: { readonly last: LastOutsideCopy }) {
	const workspace = useWorkspace();
	const worked = useFound(useCallback(() => lastWork(workspace), [workspace]));
	const said = words.health.outsideCopy;
	const isOld = worked !== undefined && worked > made && Date.now() > made + DAY;
	return (
		<>
			{isOld ? (
				<WarningText>{said.old(sayInstant(made))}</WarningText>
			) : (
				<p className="govuk-body">{said.last(sayInstant(made))}</p>
			)}
			<p className="govuk-body">{verified ? said.verified : said.notVerified}</p>
		</>
	);
}

/** When something was last recorded in any inspection (milliseconds since 1970, UTC); 0 where nothing was, or none opens. */
async function lastWork(workspace: Workspace): Promise<number> {
	const inspections = await workspace.inspections();
	const sessions = inspections.ok ? inspections.value.sessions : [];
	let latest = 0;
	for (const { journal } of sessions) {
		for (const { at } of journal.events.values()) latest = Math.max(latest, instantOf(at));
	}
	return latest;
}
