import { useMemo } from "react";
import { useParams } from "react-router";
import { allInstruments } from "#app/instruments.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { composeBlankForm } from "#domain/report/compose-blank-form.ts";
import { useArrival } from "#ui/use-arrival.ts";
import { words } from "#ui/words/words.ts";
import { DocumentBody } from "./document-body.tsx";
import { formatsOfReport } from "./formats.ts";

/** The questions of one version of an instrument with room to write, to print: it holds nothing of any inspection. */
export function Component() {
	const { instrument: id, version } = useParams();
	const held = allInstruments().find(({ named }) => named.id === id && named.version === version);
	return held ? <BlankForm instrument={held.instrument} /> : <NotHere />;
}

function BlankForm({ instrument }: { readonly instrument: Instrument }) {
	useArrival();
	const { id, version, shortTitle } = instrument;
	const { compose, formats } = useMemo(() => {
		const compose = () => composeBlankForm(instrument, Date.now());
		return { compose, formats: formatsOfReport(compose, `blank-form-${id}-v${version}`) };
	}, [instrument, id, version]);
	return (
		<Page
			marking={DEFAULT_MARKING}
			places={[
				{ text: words.inspection.all, to: "/" },
				{ text: words.reports.blankForms.title, to: "/blank-form" },
			]}
		>
			<DocumentBody
				kind="blank-form"
				audience="outward"
				about={shortTitle}
				compose={compose}
				formats={formats}
				marking={DEFAULT_MARKING}
			/>
		</Page>
	);
}
