import type { ImportedFile } from "#domain/instrument/imported.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { SummaryCard } from "#ui/summary-card.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { fileRows } from "./file-rows.ts";
import { instrumentRows } from "./instrument-rows.ts";
import { countUses, type Usage } from "./use-usage.ts";
import { Withdrawal } from "./withdrawal.tsx";

interface InstrumentCardProps {
	readonly named: ImportedFile["named"];
	/** Undefined where this version of the app cannot read it. */
	readonly instrument: Instrument | undefined;
	/** What it was imported from. */
	readonly file?: ImportedFile;
	/** Undefined while that is not known. */
	readonly uses: readonly Usage[] | undefined;
	/** It stands among the versions of its instrument, to which no link is needed. */
	readonly isAmongVersions?: boolean;
}

/** One version of an instrument. */
export function InstrumentCard({ named, instrument, file, uses, isAmongVersions = false }: InstrumentCardProps) {
	const said = words.instruments;
	const used = uses ? said.usedIn(countUses(uses)) : said.counting;
	return (
		<SummaryCard
			id={`instrument-${named.fingerprint}`}
			title={instrument ? `${instrument.title}, ${instrument.versionAsPrinted}` : `${named.id}, ${named.version}`}
			tags={<Tags file={file} />}
		>
			{!instrument && <p className="govuk-body">{said.unreadable}</p>}
			<SummaryList
				rows={[
					...(instrument ? instrumentRows(instrument) : []),
					{ key: said.fingerprint, value: named.fingerprint },
					...(file ? fileRows(file) : []),
					{ key: said.uses, value: used },
				]}
			/>
			{instrument && !isAmongVersions && (
				<p className="govuk-body">
					<TextLink to={`/instruments/${instrument.id}`}>{said.toVersions(instrument.shortTitle)}</TextLink>
				</p>
			)}
			{file && <Withdrawal file={file} />}
		</SummaryCard>
	);
}

function Tags({ file }: { readonly file: ImportedFile | undefined }) {
	const said = words.instruments;
	return (
		<>
			<Tag colour={file ? "blue" : "grey"}>{file ? said.imported : said.withApp}</Tag>
			{file?.isWithdrawn && <Tag colour="yellow">{said.withdrawnTag}</Tag>}
		</>
	);
}
