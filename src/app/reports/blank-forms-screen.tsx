import { allInstruments } from "#app/instruments.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** Every instrument on this device, to print and fill in by hand. */
export function Component() {
	const { title, holds } = words.reports.blankForms;
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			<PageHeading title={title}>{title}</PageHeading>
			<p className="govuk-body">{holds}</p>
			<ul className="govuk-list govuk-list--spaced">
				{allInstruments().map(({ instrument, named: { id, version, fingerprint } }) => (
					<li key={fingerprint}>
						<TextLink to={`/blank-form/${id}/${version}`}>{instrument.title}</TextLink>
						<br />
						{instrument.shortTitle}
					</li>
				))}
			</ul>
		</Page>
	);
}
