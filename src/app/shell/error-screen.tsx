import { isRouteErrorResponse, useRouteError } from "react-router";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { MAIN } from "./page.tsx";

/** An address that leads nowhere on this device, or a mistake in the program: what happened, and the way back. */
export function ErrorScreen() {
	const error = useRouteError();
	return (
		<div className="govuk-width-container">
			<main id={MAIN} className="govuk-main-wrapper">
				{isRouteErrorResponse(error) && error.status === 404 ? <NotHere /> : <Mistake error={error} />}
			</main>
		</div>
	);
}

export function NotHere() {
	const { title, what } = words.shell.notFound;
	return (
		<>
			<PageHeading title={title}>{title}</PageHeading>
			<p className="govuk-body">{what}</p>
			<TextLink to="/">{words.shell.toInspections}</TextLink>
		</>
	);
}

function Mistake({ error }: { readonly error: unknown }) {
	const { title, what } = words.shell.mistake;
	return (
		<>
			<PageHeading title={title}>{title}</PageHeading>
			<p className="govuk-body">{what}</p>
			<p className="govuk-body">{String(error)}</p>
			<TextLink to="/">{words.shell.toInspections}</TextLink>
		</>
	);
}
