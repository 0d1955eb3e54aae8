import { useState, useSyncExternalStore } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { createInbox, type Inbox, type InboxState } from "./inbox.ts";

/** The files that were chosen on this screen, and what is being done with them. Leaving it stops that. */
export function useInbox(): Inbox & { readonly current: InboxState } {
	const workspace = useWorkspace();
	const [inbox] = useState(() => createInbox(workspace));
	const current = useSyncExternalStore(inbox.subscribe, inbox.state);
	if (current.mistake !== undefined) throw current.mistake;
	return { ...inbox, current };
}
