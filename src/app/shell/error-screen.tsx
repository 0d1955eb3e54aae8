import { isRouteErrorResponse, useRouteError } from "react-router";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { MAIN } from "./page.tsx";

/** An address that leads nowhere on this device, or a mistake in the program: what happened, and the way back. */
export function ErrorScreen() {
	const error = useRouteError();
	const isMissing = isRouteErrorResponse(error) && error.status === 404;
	const said = isMissing ? words.shell.notFound : words.shell.mistake;
	return (
		<div className="govuk-width-container">
			<main id={MAIN} className="govuk-main-wrapper">
				<PageHeading title={said.title}>{said.title}</PageHeading>
				<p className="govuk-body">{said.what}</p>
				{!isMissing && <p className="govuk-body">{String(error)}</p>}
				<TextLink to="/">{words.shell.toInspections}</TextLink>
			</main>
		</div>
	);
}
