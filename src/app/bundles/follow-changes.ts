import type { Session } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";

/** Hears of changes of what bundles are compared with. */
export interface Following {
	/** From now on of an inspection, too. */
	follow(session: Session): void;
	stop(): void;
}

/** Calls back when the device book or the log has changed, or what another window recorded. */
export function followChanges({ vault, own }: Workspace, onChange: () => void): Following {
	const stops = new Map<Session, () => void>();
	const follow = (session: Session) => {
		if (!stops.has(session)) stops.set(session, session.subscribe({}, onChange));
	};
	const stopOthers = vault.subscribe(onChange);
	follow(own);
	return {
		follow,
		stop() {
			for (const stop of stops.values()) stop();
			void stopOthers.then((stop) => stop());
		},
	};
}
