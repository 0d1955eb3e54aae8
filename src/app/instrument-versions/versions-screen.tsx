import { useState } from "react";
import { useParams } from "react-router";
import { type HeldInstrument, versionsOf } from "#app/instruments.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";
import { DifferenceList } from "./difference-list.tsx";
import { InstrumentCard } from "./instrument-card.tsx";
import { OpenAssessments } from "./open-assessments.tsx";
import { useImported } from "./use-imported.ts";
import { useUsage } from "./use-usage.ts";

/** One instrument: its versions, in what two of them differ, and which open assessments are under which. */
export function Component() {
	const { instrument: id = "" } = useParams();
	const imported = useImported();
	const usage = useUsage();
	const versions = versionsOf(id);
	const newest = versions.at(-1);
	const said = words.instruments;
	if (!newest) return <NotHere />;
	return (
		<Page
			marking={DEFAULT_MARKING}
			places={[
				{ text: words.inspection.all, to: "/" },
				{ text: words.device.title, to: "/this-device" },
				{ text: said.title, to: "/instruments" },
			]}
		>
			<PageHeading title={newest.instrument.title}>{newest.instrument.title}</PageHeading>
			<h2 className="govuk-heading-m">{said.versions.list}</h2>
			{versions.map(({ instrument, named }) => {
				const file = imported.find((one) => one.named.fingerprint === named.fingerprint);
				return (
					<InstrumentCard
						key={named.fingerprint}
						named={named}
						instrument={instrument}
						uses={usage && (usage.get(named.fingerprint) ?? [])}
						isAmongVersions
						{...(file && { file })}
					/>
				);
			})}
			<h2 className="govuk-heading-m">{said.versions.compare}</h2>
			{versions.length < 2 ? <p className="govuk-body">{said.versions.onlyOne}</p> : <Compare versions={versions} />}
			<OpenAssessments versions={versions} usage={usage} />
		</Page>
	);
}

/** Two versions to choose, at first the last two. */
function Compare({ versions }: { readonly versions: readonly HeldInstrument[] }) {
	const said = words.instruments.versions;
	const [[before, after], setChosen] = useState(() => versions.slice(-2).map(({ named }) => named.fingerprint));
	const options = versions.map(({ instrument, named }) => ({ value: named.fingerprint, label: instrument.shortTitle }));
	const find = (fingerprint: string | undefined) =>
		versions.find(({ named }) => named.fingerprint === fingerprint)?.instrument;
	const [earlier, later] = [find(before), find(after)];
	return (
		<>
			<Select
				label={said.before}
				options={options}
				value={before}
				onChoose={(chosen) => setChosen([chosen ?? "", after ?? ""])}
			/>
			<Select
				label={said.after}
				options={options}
				value={after}
				onChoose={(chosen) => setChosen([before ?? "", chosen ?? ""])}
			/>
			{earlier && later && earlier !== later ? (
				<DifferenceList before={earlier} after={later} />
			) : (
				<p className="govuk-body">{said.choose}</p>
			)}
		</>
	);
}
