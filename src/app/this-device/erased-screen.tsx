import { useParams } from "react-router";
import { useJournal, useWorkspace } from "#app/session/use-session.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { Page } from "#app/shell/page.tsx";
import { sayInstant } from "#domain/dates.ts";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { type Erasure, erasuresOf } from "./erasures.ts";

/** The certificate of one erasure, to be read and printed: what was erased, when, by whom, and what remains elsewhere. */
export function Component() {
	const { own } = useWorkspace();
	const { inspection = "" } = useParams();
	const erasures = useJournal(own, () => erasuresOf(own.journal));
	const erasure = erasures.find((each) => each.inspection === inspection);
	const places = [
		{ text: words.inspection.all, to: "/" },
		{ text: words.device.title, to: "/this-device" },
	];
	return (
		<Page marking={DEFAULT_MARKING} places={places}>
			{erasure ? <Certificate {...erasure} /> : <NotHere />}
		</Page>
	);
}

function Certificate({ inspection, service, reason, by, at, outcome }: Erasure) {
	const said = words.erasure;
	return (
		<>
			<PageHeading title={said.certificate}>{said.certificate}</PageHeading>
			<SummaryList
				rows={[
					{ key: said.what, value: <bdi>{said.inspection(service)}</bdi> },
					{ key: said.reference, value: inspection },
					{ key: said.when, value: sayInstant(at) },
					{ key: said.who, value: <bdi>{by}</bdi> },
					{ key: said.why, value: <bdi>{reason}</bdi> },
					{ key: said.how, value: outcome ? said.removed(outcome.rows) : said.unfinished },
				]}
			/>
			{outcome !== undefined && outcome.left > 0 && <p className="govuk-body">{said.left(outcome.left)}</p>}
			<h2 className="govuk-heading-m">{said.remains}</h2>
			<ul className="govuk-list govuk-list--bullet">
				{said.remaining.map((each) => (
					<li key={each}>{each}</li>
				))}
			</ul>
			<p className="govuk-body">
				{said.masterKey} <TextLink to="/this-device/new-keys">{words.vault.newKeys.make}</TextLink>
			</p>
			<Button look="secondary" onPress={() => window.print()}>
				{said.print}
			</Button>
		</>
	);
}
