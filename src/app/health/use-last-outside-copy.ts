import { useCallback } from "react";
import { useField, useWorkspace } from "#app/session/use-session.ts";
import { objectOf } from "#domain/journal/json.ts";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";

/** When the last outside copy of this vault was made, and whether it was read back. */
export interface LastOutsideCopy {
	/** Milliseconds since 1970, UTC. */
	readonly made: number;
	readonly verified: boolean;
}

const place = { stream: OWN_STREAM, record: "settings", field: "outside-copy" };

/** The record that the vault itself keeps of its outside copies. */
export function useLastOutsideCopy(): {
	readonly last: LastOutsideCopy | undefined;
	readonly set: (last: LastOutsideCopy) => void;
} {
	const { value, set } = useField(useWorkspace().own, place);
	const { made, verified } = objectOf(value);
	return {
		last: typeof made === "number" ? { made, verified: verified === true } : undefined,
		set: useCallback((last) => set({ ...last }), [set]),
	};
}
