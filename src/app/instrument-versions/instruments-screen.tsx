import { allInstruments, findInstrument } from "#app/instruments.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { ImportFile } from "./import-file.tsx";
import { ImportedStandard } from "./imported-standard.tsx";
import { InstrumentCard } from "./instrument-card.tsx";
import { useImported } from "./use-imported.ts";
import { useUsage } from "./use-usage.ts";

/** Every instrument on this device, in every version, and bringing in another. */
export function Component() {
	const imported = useImported();
	const usage = useUsage();
	const said = words.instruments;
	const files = imported.filter(({ kind }) => kind === "instrument");
	const isImported = (fingerprint: string) => files.some(({ named }) => named.fingerprint === fingerprint);
	return (
		<Page
			marking={DEFAULT_MARKING}
			places={[
				{ text: words.inspection.all, to: "/" },
				{ text: words.device.title, to: "/this-device" },
			]}
		>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<ImportFile />
			<h2 className="govuk-heading-m">{said.here}</h2>
			{allInstruments()
				.filter(({ named }) => !isImported(named.fingerprint))
				.map(({ instrument, named }) => (
					<InstrumentCard
						key={named.fingerprint}
						named={named}
						instrument={instrument}
						uses={usage && (usage.get(named.fingerprint) ?? [])}
					/>
				))}
			{files.map((file) => (
				<InstrumentCard
					key={file.id}
					named={file.named}
					instrument={findInstrument(file.named)}
					file={file}
					uses={usage && (usage.get(file.named.fingerprint) ?? [])}
				/>
			))}
			{imported
				.filter(({ kind }) => kind === "standard")
				.map((file) => (
					<ImportedStandard key={file.id} file={file} />
				))}
		</Page>
	);
}
