import { Outlet, ScrollRestoration } from "react-router";
import { Search } from "#app/search/search.tsx";
import { useSearchOpening } from "#app/search/use-search-opening.ts";
import { RecoveryKeyNotice } from "#app/unlock/recovery-key-notice.tsx";
import { AppHeader } from "#ui/app-header.tsx";
import { Button } from "#ui/button.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { useLock } from "./lock-context.ts";
import { MirrorAloneNotice } from "./mirror-alone-notice.tsx";
import { MAIN } from "./page.tsx";
import { RestoredNotice } from "./restored-notice.tsx";
import { UpdatePrompt } from "./update-prompt.tsx";

/** The frame of all unlocked screens. */
export function Layout() {
	const lock = useLock();
	const search = useSearchOpening();
	return (
		<>
			<SkipLink main={MAIN} />
			<AppHeader home="/">
				<Button look="link" onPress={search.open}>
					{words.search.title}
				</Button>
				<TextLink to="/this-device">{words.shell.thisDevice}</TextLink>
				<Button look="link" onPress={() => void lock()}>
					{words.vault.lock.lock}
				</Button>
				<Button look="link" onPress={() => void lock("close")}>
					{words.vault.lock.lockAndClose}
				</Button>
			</AppHeader>
			<Search isOpen={search.isOpen} onClose={search.close} />
			<UpdatePrompt />
			<MirrorAloneNotice />
			<RestoredNotice />
			<RecoveryKeyNotice />
			<Outlet />
			<ScrollRestoration />
		</>
	);
}
