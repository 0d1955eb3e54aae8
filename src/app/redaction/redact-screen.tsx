import { useRef, useState } from "react";
import { useParams } from "react-router";
import type { Session } from "#app/session/session.ts";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { maySeeStream } from "#domain/agreement/blind.ts";
import { entriesBeside, entriesWith } from "#domain/inspection/plan-redaction.ts";
import type { EventId } from "#domain/journal/event.ts";
import { Button } from "#ui/button.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import { Certificates } from "./certificates.tsx";
import { type PlacedEntry, placeEntries } from "./placed-entries.ts";
import { RedactForm } from "./redact-form.tsx";

/** Where entries are looked for and redacted: those beside the entry in the address, and all that hold the words typed here. */
export function Component() {
	const { event = "" } = useParams();
	const said = words.redaction;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<Redacting key={event} from={event} />
			<Certificates />
		</>
	);
}

/** What was found, as it was then: what is being redacted stays listed until that is done. */
interface Search {
	readonly number: number;
	/** Kept here and nowhere else. */
	readonly sought: string;
	/** Of the field from whose history the person came. */
	readonly beside: readonly PlacedEntry[];
	readonly found: readonly PlacedEntry[];
	/** The words stand in an assessment, too, that is kept from the person until it is compared with another. */
	readonly isKeptBack: boolean;
}

function Redacting({ from }: { readonly from: EventId }) {
	const session = useSession();
	const typed = useRef("");
	const person = useWorkspace().person()?.id ?? "";
	const [{ number, sought, beside, found, isKeptBack }, setSearch] = useState(() =>
		search(session, person, { from, sought: "" }, 0),
	);
	const known = new Set(found.map(({ event }) => event.id));
	const others = beside.filter(({ event }) => !known.has(event.id));
	const inBoth = beside.length - others.length;
	const said = words.redaction;
	const look = () => setSearch(search(session, person, { from, sought: typed.current.trim() }, number + 1));
	return (
		<>
			<Form onSubmit={look}>
				<TextInput
					id="redaction-words"
					label={said.sought}
					hint={said.soughtHint}
					onType={(text) => {
						typed.current = text;
					}}
				/>
				<Button type="submit" look="secondary">
					{said.look}
				</Button>
			</Form>
			<p className="govuk-body" role="status">
				{sought === "" ? beside.length > 0 && said.elsewhereUnknown : sayFound(found.length, inBoth)}
				{isKeptBack && ` ${said.keptBack}`}
			</p>
			{beside.length + found.length > 0 && (
				<RedactForm
					key={number}
					entries={[...others, ...found]}
					chosenFirst={sought === "" ? [from] : [from, ...known]}
					sought={sought}
				/>
			)}
		</>
	);
}

interface Wanted {
	readonly from: EventId;
	readonly sought: string;
}

function search(session: Session, person: string, { from, sought }: Wanted, number: number): Search {
	const { journal } = session;
	const all = entriesWith(journal, sought);
	const found = all.filter(({ stream }) => maySeeStream(journal, stream, person));
	return {
		number,
		sought,
		beside: placeEntries(session, entriesBeside(journal, from)),
		found: placeEntries(session, found),
		isKeptBack: found.length < all.length,
	};
}

function sayFound(all: number, beside: number): string {
	return all === 0 ? words.redaction.notFound : words.redaction.found(all, beside);
}
