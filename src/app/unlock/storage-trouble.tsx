import { LockedPage } from "#app/shell/locked-page.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { StorageProblem } from "#vault/vault.ts";

/** The vault cannot be used: why, and what to do. Nothing on the device is changed. */
export function StorageTrouble({ problem }: { readonly problem: StorageProblem }) {
	const { what, todo } = sayProblem(problem);
	return (
		<LockedPage>
			<PageHeading title={words.vault.unusable.title}>{words.vault.unusable.heading}</PageHeading>
			<p className="govuk-body">{what}</p>
			<p className="govuk-body">{todo}</p>
		</LockedPage>
	);
}
