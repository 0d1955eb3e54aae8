import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { useShortcutsSetting } from "#app/session/use-shortcuts-setting.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { ShortcutsDialog } from "#ui/shortcuts-dialog.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { useArrival } from "#ui/use-arrival.ts";
import { words } from "#ui/words/words.ts";
import { EvidenceEntries } from "./evidence-entries.tsx";
import { type EvidenceFilter, passes } from "./evidence-filter.ts";
import { EvidenceFilters } from "./evidence-filters.tsx";
import { MarkExample } from "./examples/mark-example.tsx";
import { BesideNotes } from "./notes/beside-notes.tsx";
import { AttachPassage, passageShortcut } from "./passage/attach-passage.tsx";
import { useEvidence } from "./use-evidence.ts";
import { WhereUsed } from "./where-used.tsx";

/** A log with more entries than this is worth narrowing. */
const MANY = 5;

/** The inspection's evidence: what documents, meetings, interviews and cases showed, for and against. */
export function Component() {
	const session = useSession();
	const items = useEvidence(JUDGEMENT);
	const [filter, setFilter] = useState<EvidenceFilter>({});
	const [open, setOpen] = useState<RecordId>();
	const shortcuts = useShortcutsSetting();
	const said = words.evidence;
	useArrival();
	// What is being written stays in view, whatever it says by now.
	const shown = items
		.map((item, index) => ({ item, number: index + 1 }))
		.filter(({ item }) => item.id === open || passes(item, filter));

	return (
		<>
			<PageHeading title={said.title}>{said.heading}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">{said.noNames}</p>
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/records`}>{words.evidence.records.title}</TextLink> ·{" "}
				<TextLink to={`/inspections/${session.id}/practice-examples`}>{words.evidence.examples.title}</TextLink>
			</p>
			<ShortcutsDialog shortcuts={[passageShortcut]} byKey={shortcuts.isOn} />
			<BesideNotes parent={JUDGEMENT} isReadOnly={false}>
				{items.length > MANY && (
					<>
						<EvidenceFilters filter={filter} onFilter={setFilter} />
						<p role="status" className="govuk-body">
							{said.filter.shown(shown.length, items.length)}
						</p>
					</>
				)}
				{items.length === 0 && <p className="govuk-body">{said.none}</p>}
				<EvidenceEntries
					parent={JUDGEMENT}
					question=""
					shown={shown}
					heading="h2"
					below={BelowLogEntry}
					open={open}
					onOpen={setOpen}
					onPutBack={() => setFilter({})}
				/>
			</BesideNotes>
			<AttachPassage into={JUDGEMENT} isHere byKey={shortcuts.isOn} />
		</>
	);
}

function BelowLogEntry({ item }: { readonly item: RecordId }) {
	return (
		<>
			<MarkExample item={item} />
			<WhereUsed item={item} />
		</>
	);
}
