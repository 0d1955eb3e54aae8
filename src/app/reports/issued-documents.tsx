import { useState } from "react";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import type { Hash } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type IssuedDocument, isSameDocument } from "#domain/report/issued-document.ts";
import { codeOf } from "#domain/report/provenance.ts";
import { Details } from "#ui/details.tsx";
import { Table } from "#ui/table.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { hashNow } from "./compose-document.ts";
import { sayDocument } from "./say-document.ts";
import { sayFormat } from "./say-format.ts";

/** Every copy that was taken out of the app: what, by whom, when, and whether the document would still say the same. */
export function IssuedDocuments({ issued }: { readonly issued: readonly IssuedDocument[] }) {
	const [isOpened, setOpened] = useState(false);
	const said = words.reports.issued;
	return (
		<>
			<p className="govuk-body">
				{issued.length === 0 ? said.none : said.explained} <TextLink to="/check-document">{said.check}</TextLink>
			</p>
			{issued.length > 0 && (
				<Details summary={said.list(issued.length)} onOpen={() => setOpened(true)}>
					{isOpened && <IssuedTable issued={issued} />}
				</Details>
			)}
		</>
	);
}

function IssuedTable({ issued }: { readonly issued: readonly IssuedDocument[] }) {
	const session = useSession();
	const { journal } = session;
	const hashes = useJournal(session, () => hashesNow(journal, issued), {}, String(issued.length));
	const said = words.reports.issued;
	const headers = [said.document, said.copy, said.code, said.by, said.when, said.saysNow];
	return (
		<Table
			caption={words.reports.groups.made}
			captionSize="s"
			columns={headers.map((header) => ({ header }))}
			rows={issued.map((copy) => ({
				key: copy.id,
				cells: [
					sayDocument(journal, copy),
					`${copy.copy}, ${sayFormat(copy.format).name}, ${copy.isProtected ? said.protected : said.open}`,
					codeOf(copy.hash),
					<bdi key="by">{copy.by || said.unknownWriter}</bdi>,
					sayInstant(copy.at),
					hashes.has(copy.hash) ? said.unchanged : said.changed,
				],
			}))}
		/>
	);
}

/** What each of the documents says now; made once, however many copies there are. */
function hashesNow(journal: Journal, issued: readonly IssuedDocument[]): ReadonlySet<Hash | undefined> {
	const names = issued.filter((copy, at) => issued.findIndex((other) => isSameDocument(copy, other)) === at);
	return new Set(names.map((name) => hashNow(journal, name)));
}
