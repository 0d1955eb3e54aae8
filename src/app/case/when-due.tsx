import { useSyncExternalStore } from "react";
import { sayDue } from "#domain/assessment/say-due.ts";
import type { Due } from "#domain/instrument/instrument.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { useAssessmentStore } from "./assessment-store.ts";

/** When a duty is due, by the facts that stand; it follows them as they change. */
export function WhenDue({ due }: { readonly due: Due }) {
	const { engine, answers, subscribe } = useAssessmentStore();
	return <InsetText>{useSyncExternalStore(subscribe, () => sayDue(engine, due, answers))}</InsetText>;
}
