import { isRouteErrorResponse, useRouteError } from "react-router";
import { StorageFailure } from "#app/session/storage-failure.ts";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { StorageProblem } from "#vault/vault.ts";
import { Page } from "./page.tsx";
import { WhetherStored } from "./whether-stored.tsx";

/** What went wrong, in a frame of its own. */
export function ErrorScreen() {
	return (
		<Page marking={DEFAULT_MARKING}>
			<WhatWentWrong />
		</Page>
	);
}

/**
 * An address that leads nowhere on this device, work that the device does not give, or a mistake in the program: what
 * happened, and the way back. For where the frame of the screen still stands.
 */
export function WhatWentWrong() {
	const error = useRouteError();
	if (isRouteErrorResponse(error) && error.status === 404) return <NotHere />;
	return error instanceof StorageFailure ? <NotGiven problem={error.problem} /> : <Mistake error={error} />;
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

function NotGiven({ problem }: { readonly problem: StorageProblem }) {
	const { title } = words.shell.notGiven;
	const { what, todo } = sayProblem(problem);
	return (
		<>
			<PageHeading title={title}>{title}</PageHeading>
			<p className="govuk-body">{what}</p>
			<p className="govuk-body">{todo}</p>
			<TextLink to="/">{words.shell.toInspections}</TextLink>
		</>
	);
}

function Mistake({ error }: { readonly error: unknown }) {
	const { title, what } = words.shell.mistake;
	return (
		<>
			<PageHeading title={title}>{title}</PageHeading>
			<WhetherStored />
			<p className="govuk-body">{what}</p>
			<p className="govuk-body">{String(error)}</p>
			<TextLink to="/">{words.shell.toInspections}</TextLink>
		</>
	);
}
