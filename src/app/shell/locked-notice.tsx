import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { LockedPage } from "./locked-page.tsx";

/** Stays where the browser does not let the app close its window. */
export function LockedNotice() {
	const { lockedTitle, locked, closeNow } = words.vault.lock;
	return (
		<LockedPage>
			<PageHeading title={lockedTitle}>{lockedTitle}</PageHeading>
			<p className="govuk-body">{locked}</p>
			<p className="govuk-body">{closeNow}</p>
		</LockedPage>
	);
}
