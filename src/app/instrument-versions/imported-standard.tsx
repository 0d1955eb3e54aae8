import { standardInUse } from "#app/instruments.ts";
import type { ImportedFile } from "#domain/instrument/imported.ts";
import { parseImported } from "#domain/judgement/parse-imported-file.ts";
import type { Standard } from "#domain/judgement/standard.ts";
import { SummaryCard } from "#ui/summary-card.tsx";
import { SummaryList, type SummaryRow } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { fileRows } from "./file-rows.ts";
import { Lines } from "./lines.tsx";
import { Withdrawal } from "./withdrawal.tsx";

/** The standard with its official wording, as it was imported. */
export function ImportedStandard({ file }: { readonly file: ImportedFile }) {
	const said = words.instruments;
	const parsed = parseImported(file.content);
	const standard = parsed.ok && parsed.value.kind === "standard" ? parsed.value.standard : undefined;
	return (
		<SummaryCard id={`standard-${file.id}`} title={`${said.standard}: ${standard?.label ?? file.named.id}`}>
			{standard ? <SummaryList rows={standardRows(standard)} /> : <p className="govuk-body">{said.unreadable}</p>}
			<SummaryList rows={fileRows(file)} />
			{!file.isWithdrawn && standardInUse().version === file.named.version && (
				<p className="govuk-body">{said.standardInUse}</p>
			)}
			<p className="govuk-body">{said.standardStaysHere}</p>
			<Withdrawal file={file} />
		</SummaryCard>
	);
}

/** What a standard says of itself, how much of its official wording it holds, and that wording. */
export function standardRows({ id, version, publisher, areas, scale }: Standard): readonly SummaryRow[] {
	const said = words.instruments;
	const worded = areas.filter(({ question, prompts }) => question !== null || prompts.length > 0);
	const described = scale.filter(({ characteristics }) => characteristics !== null);
	return [
		{ key: said.version, value: `${version} (${id})` },
		{ key: said.publisher, value: publisher },
		{ key: said.content, value: said.wordingLoaded(worded.length, described.length) },
		...worded.map(({ title, question, prompts }) => ({
			key: title,
			value: <Lines lines={[...(question === null ? [] : [question]), ...prompts]} />,
		})),
		...described.map(({ label, characteristics }) => ({ key: label, value: characteristics })),
	];
}
