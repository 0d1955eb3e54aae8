import { useJournal, useSession } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import { INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { words } from "#ui/words/words.ts";
import type { PlacedEntry } from "./placed-entries.ts";

/** The entries that somebody else redacts, and whom to ask. */
export function NotYours({ entries }: { readonly entries: readonly PlacedEntry[] }) {
	const session = useSession();
	const { team } = useJournal(session, () => inspectionOf(session.journal), { record: INSPECTION });
	const said = words.redaction;
	if (entries.length === 0) return null;
	const leads = team.filter(({ role, name }) => role === "lead-inspector" && name !== "").map(({ name }) => name);
	const whom = [...entries.map(({ who }) => who), ...(leads.length > 0 ? leads : [said.aLead])];
	return (
		<section>
			<h2 className="govuk-heading-m">{said.notYours}</h2>
			<p className="govuk-body">{said.ask([...new Set(whom)])}</p>
			<ul className="govuk-list govuk-list--bullet">
				{entries.map(({ event, place, name, who, at }) => (
					<li key={event.id}>
						{said.entry(place, name)} ({said.writtenBy(who, sayInstant(at))})
					</li>
				))}
			</ul>
		</section>
	);
}
