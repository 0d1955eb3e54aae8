import type { Instrument } from "#domain/instrument/instrument.ts";
import { Details } from "#ui/details.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";

/** Whose questions they are, and what they are not. */
export function AboutInstrument({ instrument }: { readonly instrument: Instrument }) {
	const { title, versionAsPrinted, publisher, framework } = instrument;
	const said = words.selfAssessment.assessment.about;
	return (
		<Details summary={said.summary}>
			<SummaryList
				rows={[
					{ key: said.title, value: title },
					{ key: said.publisher, value: publisher },
					{ key: said.version, value: versionAsPrinted },
					{ key: said.framework, value: `${framework.title}. ${framework.note}.` },
				]}
			/>
		</Details>
	);
}
