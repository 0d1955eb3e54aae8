import { useCallback } from "react";
import { OWN_STREAM } from "#domain/journal/own-stream.ts";
import { useField, useWorkspace } from "./use-session.ts";

/** Whether shortcuts of a single key are on, on this device (WCAG 2.1.4: a person can turn them off). On at first. */
export interface ShortcutsSetting {
	readonly isOn: boolean;
	set(isOn: boolean): void;
}

const place = { stream: OWN_STREAM, record: "settings", field: "shortcuts" };

export function useShortcutsSetting(): ShortcutsSetting {
	const { value, set } = useField(useWorkspace().own, place);
	return { isOn: value !== "off", set: useCallback((isOn) => set(isOn ? "on" : "off"), [set]) };
}
