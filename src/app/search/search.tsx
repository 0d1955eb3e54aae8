import { useEffect, useEffectEvent } from "react";
import { useMatch, useRouteLoaderData } from "react-router";
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

/**
 * The search of the open inspection, the questions and the guide. What it holds of an inspection goes when that is left or
 * locked. In feedback mode, which hides every case, it does not look in the inspection.
 */
export function Search(props: SearchProps) {
	const inspection = useRouteLoaderData<Session>(INSPECTION_ROUTE);
	const isFeedback = useMatch("/inspections/:inspection/feedback") !== null;
	const focusFound = useFocusFound();
	const { hint, hintWithoutInspection, hintInFeedback } = words.search;
	const within = isFeedback
		? { session: undefined, hint: hintInFeedback }
		: { session: inspection, hint: inspection ? hint : hintWithoutInspection };
	return <SearchIn key={within.session?.id} {...props} {...within} onGo={focusFound} />;
}

interface SearchInProps extends SearchProps {
	readonly session: Session | undefined;
	readonly hint: string;
	readonly onGo: (to: Findable) => void;
}

function SearchIn({ session, hint, isOpen, onClose, onGo }: SearchInProps) {
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
	const { title, failed } = words.search;
	return (
		<Dialog title={title} onClose={onClose}>
			{loaded === "failed" && <ErrorMessage text={failed} />}
			<SearchPanel
				index={typeof loaded === "object" ? loaded.value : undefined}
				hint={hint}
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
