import { useCallback } from "react";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { useField, useWorkspace } from "./use-session.ts";

export const SHORTEST_AUTO_LOCK = 1;
export const LONGEST_AUTO_LOCK = 15;
export const USUAL_AUTO_LOCK = 5;

/** After how many minutes without a sign of life this device locks. */
export interface AutoLockSetting {
	readonly minutes: number;
	/** A whole number from `SHORTEST_AUTO_LOCK` to `LONGEST_AUTO_LOCK`. */
	set(minutes: number): void;
}

const place = { stream: OWN_STREAM, record: "settings", field: "auto-lock" };

export function useAutoLockSetting(): AutoLockSetting {
	const { value, set } = useField(useWorkspace().own, place);
	const isSet = typeof value === "number" && value >= SHORTEST_AUTO_LOCK && value <= LONGEST_AUTO_LOCK;
	return { minutes: isSet ? value : USUAL_AUTO_LOCK, set: useCallback((minutes) => set(minutes), [set]) };
}
