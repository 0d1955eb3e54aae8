import { useSession } from "#app/session/use-session.ts";
import type { BundleLog } from "#domain/handover/bundle-log.ts";
import { awaited } from "#domain/handover/bundle-look-ups.ts";
import type { Task } from "#ui/task-list.tsx";
import { words } from "#ui/words/words.ts";
import { useBundleLog } from "./use-bundle-log.ts";
import { usePart } from "./use-part.ts";

/** The way to the hand-over, for who has a part in it, and what is waited for. */
export function useHandOverTasks(): readonly Task[] {
	const session = useSession();
	const { kind } = usePart();
	const log = useBundleLog();
	if (kind !== "lead" && kind !== "member") return [];
	const { title, hint } = words.handOver;
	return [
		{ text: title, to: `/inspections/${session.id}/hand-over`, hint: hint[kind], status: sayState(log, session.id) },
	];
}

function sayState(log: BundleLog, inspection: string): string {
	const said = words.handOver.status;
	const made = log.sent.filter((one) => one.inspection === inspection && one.kind !== "receipt");
	const waiting = awaited(log, inspection).length;
	if (made.length === 0) return said.nothingMade;
	return waiting > 0 ? said.waiting(waiting) : said.arrived;
}
