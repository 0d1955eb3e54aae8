import { useEffect, useEffectEvent } from "react";
import { useRouteLoaderData } from "react-router";
import { INSPECTION_ROUTE } from "#app/inspection/inspection-loader.ts";
import type { Session } from "#app/session/session.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { useLoaded } from "#app/shell/use-loaded.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { words } from "#ui/words/words.ts";
import type { Findable } from "./findable.ts";
import { SearchPanel } from "./search-panel.tsx";
import { useFocusFound } from "./use-focus-found.ts";

interface SearchProps {
	readonly isOpen: boolean;
	readonly onClose: () => void;
}

/** The search of the open inspection, the questions and the guide. What it holds of an inspection goes when that is left or locked. */
export function Search(props: SearchProps) {
	const session = useRouteLoaderData<Session>(INSPECTION_ROUTE);
	const focusFound = useFocusFound();
	return <SearchIn key={session?.id} {...props} session={session} onGo={focusFound} />;
}

interface SearchInProps extends SearchProps {
	readonly session: Session | undefined;
	readonly onGo: (to: Findable) => void;
}

function SearchIn({ session, isOpen, onClose, onGo }: SearchInProps) {
	const person = useWorkspace().person()?.id ?? "";
	const [loaded, load] = useLoaded(async () => {
		const { createSearchIndex } = await import("./search-index.ts");
		return createSearchIndex(session, person);
	});
	const loadOnce = useEffectEvent(load);
	useEffect(() => {
		if (isOpen) loadOnce();
	}, [isOpen]);
	if (!isOpen) return null;
	const { title, hint, hintWithoutInspection, failed } = words.search;
	return (
		<Dialog title={title} onClose={onClose}>
			{loaded === "failed" && <ErrorMessage text={failed} />}
			<SearchPanel
				index={typeof loaded === "object" ? loaded.value : undefined}
				hint={session ? hint : hintWithoutInspection}
				onGo={(to) => {
					onGo(to);
					onClose();
				}}
			/>
			<Button look="secondary" onPress={onClose}>
				{words.common.close}
			</Button>
		</Dialog>
	);
}
