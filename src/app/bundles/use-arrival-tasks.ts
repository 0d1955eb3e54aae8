import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { useSession } from "#app/session/use-session.ts";
import type { Task } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";

/** The ways to what colleagues send, and to what of it has come to an inspection. */
export function useArrivalTasks(): readonly Task[] {
	const { id } = useSession();
	const arrived = useBundleLog().arrived.filter(({ inspection }) => inspection === id).length;
	const { bundles, integrity } = words;
	return [
		{ text: bundles.title, to: "/bundles", hint: bundles.hint, status: bundles.status(arrived) },
		{ text: integrity.title, to: `/inspections/${id}/integrity`, hint: integrity.hint, status: integrity.status },
	];
}
