import { resettlementStandard, versionsOf } from "#app/instruments.ts";
import { newId } from "#app/session/session.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { importedFilesOf, nextImportOrder, planImport } from "#domain/instrument/imported.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type Imported, namedOf } from "#domain/judgement/parse-imported-file.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Details } from "#ui/details.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { DifferenceList } from "./difference-list.tsx";
import { standardRows } from "./imported-standard.tsx";
import { instrumentRows } from "./instrument-rows.ts";
import type { ReadImport } from "./read-import.ts";

interface PreviewImportProps {
	readonly read: ReadImport;
	readonly onTaken: (title: string, version: string) => void;
	readonly onClose: () => void;
}

/** What a file holds and how it differs from what is here, before it is taken in. */
export function PreviewImport({ read: { imported, file }, onTaken, onClose }: PreviewImportProps) {
	const { own, person } = useWorkspace();
	const said = words.instruments.import;
	const refusal = refusalOf(own.journal, file);
	const title = imported.kind === "instrument" ? imported.instrument.title : imported.standard.label;
	const take = () => {
		own.apply(planImport(newId(), nextImportOrder(own.journal), { ...file, by: person()?.name ?? "" }));
		onTaken(title, file.named.version);
	};
	return (
		<section aria-labelledby="import-preview">
			<h3 id="import-preview" className="govuk-heading-s">
				{said.previewed(file.fileName)}
			</h3>
			<p className="govuk-body govuk-!-font-weight-bold">{title}</p>
			<SummaryList
				rows={[
					...(imported.kind === "instrument" ? instrumentRows(imported.instrument) : standardRows(imported.standard)),
					{ key: words.instruments.fingerprint, value: file.named.fingerprint },
					{ key: words.instruments.fileHash, value: file.sha256 },
				]}
			/>
			{refusal && <InsetText>{refusal}</InsetText>}
			<Compared imported={imported} />
			<ButtonGroup>
				{!refusal && <Button onPress={take}>{said.take}</Button>}
				<Button look="secondary" onPress={onClose}>
					{said.close}
				</Button>
			</ButtonGroup>
		</section>
	);
}

/** Why a file that is right in itself is not taken in; undefined where it can be. */
function refusalOf(own: Journal, { kind, named }: ReadImport["file"]): string | undefined {
	const { id, version, fingerprint } = named;
	const here =
		kind === "instrument"
			? versionsOf(id).map((held) => held.named)
			: [
					namedOf({ kind, standard: resettlementStandard }),
					...importedFilesOf(own).flatMap((file) => (file.kind === kind ? [file.named] : [])),
				];
	const same = here.filter((other) => other.id === id && other.version === version);
	if (same.some((other) => other.fingerprint === fingerprint)) return words.instruments.import.alreadyHere;
	return same.length > 0 ? words.instruments.import.versionTaken(version) : undefined;
}

/** With the version that came last before it; of the first of its instrument, what it asks. */
function Compared({ imported }: { readonly imported: Imported }) {
	if (imported.kind !== "instrument") return null;
	const { instrument } = imported;
	const said = words.instruments.import;
	const last = versionsOf(instrument.id).at(-1);
	if (!last) return <Asked instrument={instrument} />;
	return (
		<>
			<h4 className="govuk-heading-s">{said.comparedWith(last.instrument.version)}</h4>
			<DifferenceList before={last.instrument} after={instrument} />
		</>
	);
}

function Asked({ instrument }: { readonly instrument: Instrument }) {
	const said = words.instruments.import;
	return (
		<>
			<p className="govuk-body">{said.firstOfIts}</p>
			{instrument.sections.map(({ id, title, questions }) => (
				<Details key={id} summary={said.section(title, questions.length)}>
					<ul className="govuk-list">
						{questions.map((question) => (
							<li key={question.id}>
								{question.id} {question.text}
							</li>
						))}
					</ul>
				</Details>
			))}
		</>
	);
}
