import { useEffect, useState } from "react";
import type { Session } from "#app/session/session.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import type { OnOpened, OpenedInspections } from "#app/session/workspace.ts";
import { type Engagement, INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { StorageProblem } from "#vault/vault.ts";

/** The inspections on this device, the latest fieldwork first and those without dates before all. */
export type Inspections = Readonly<Record<Engagement, readonly Session[]>> & Pick<OpenedInspections, "unreadable">;

/**
 * Undefined while they are being opened, of which `onOpened`, which stays the same, hears. What another window creates or
 * changes is among them at once.
 */
export function useInspections(onOpened?: OnOpened): Result<Inspections, StorageProblem> | undefined {
	const workspace = useWorkspace();
	const [opened, setOpened] = useState<Result<OpenedInspections, StorageProblem>>();
	const [inspections, setInspections] = useState<Result<Inspections, StorageProblem>>();

	useEffect(() => {
		let isCurrent = true;
		const show = (found: Result<OpenedInspections, StorageProblem>) => {
			if (isCurrent) setOpened(found);
		};
		const open = () =>
			void workspace
				.inspections((count, all) => isCurrent && onOpened?.(count, all))
				.then(show, (error) => show(failed({ kind: "storage-failed", detail: String(error) })));
		open();
		const stop = workspace.subscribeToNew(open);
		return () => {
			isCurrent = false;
			stop();
		};
	}, [workspace, onOpened]);

	useEffect(() => {
		if (!opened?.ok) return setInspections(opened);
		const { sessions, unreadable } = opened.value;
		const sort = () => setInspections(ok({ ...sortOut(sessions), unreadable }));
		sort();
		const stops = sessions.map((session) => session.subscribe({ record: INSPECTION }, sort));
		return () => {
			for (const stop of stops) stop();
		};
	}, [opened]);
	return inspections;
}

function sortOut(sessions: readonly Session[]): Omit<Inspections, "unreadable"> {
	const entries = sessions.map((session) => ({ session, inspection: inspectionOf(session.journal) }));
	entries.sort(
		(a, b) =>
			compare(b.inspection.fieldworkStart || "9", a.inspection.fieldworkStart || "9") ||
			a.inspection.service.localeCompare(b.inspection.service),
	);
	const of = (engagement: Engagement) =>
		entries.filter(({ inspection }) => inspection.engagement === engagement).map(({ session }) => session);
	return { inspection: of("inspection"), practice: of("practice"), "self-assessment": of("self-assessment") };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
