import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { AppItself } from "./app-itself.tsx";
import { CopiesOfWork } from "./copies-of-work.tsx";
import { KeptByBrowser } from "./kept-by-browser.tsx";
import { OutsideCopy } from "./outside-copy.tsx";
import { VerifyEverything } from "./verify-everything.tsx";

/** Where the work is stored, and whether it can be read back. */
export function Component() {
	const places = [
		{ text: words.inspection.all, to: "/" },
		{ text: words.device.title, to: "/this-device" },
	];
	return (
		<Page marking={DEFAULT_MARKING} places={places}>
			<PageHeading title={words.health.title}>{words.health.title}</PageHeading>
			<p className="govuk-body">{words.health.explained}</p>
			<CopiesOfWork />
			<VerifyEverything />
			<OutsideCopy />
			<KeptByBrowser />
			<AppItself />
		</Page>
	);
}
