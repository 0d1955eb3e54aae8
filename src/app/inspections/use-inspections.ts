import { useEffect, useMemo, useState } from "react";
import type { Session } from "#app/session/session.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import type { OpenedInspections } from "#app/session/workspace.ts";
import { type Engagement, INSPECTION, inspectionOf } from "#domain/inspection/inspection.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { StorageProblem } from "#vault/vault.ts";

/** The inspections on this device, the latest fieldwork first and those without dates before all. */
export type Inspections = Readonly<Record<Engagement, readonly Session[]>> & Pick<OpenedInspections, "unreadable">;

/** How far the inspections on this device are opened, one after the other. */
export interface Opening {
	/** Those that are open: each has its place among the others as soon as it is. */
	readonly inspections: Inspections;
	/** How many of them there are, with those that cannot be read. */
	readonly opened: number;
	/** How many there will be; 0 until that is known. */
	readonly all: number;
	readonly isComplete: boolean;
}

interface Found extends Pick<Opening, "all" | "isComplete"> {
	readonly inspections: OpenedInspections;
}

const nothingYet: Found = { inspections: { sessions: [], unreadable: [] }, all: 0, isComplete: false };

/**
 * The inspections on this device while they are being opened, and then all. What another window creates or changes is among
 * them at once.
 */
export function useOpening(): Result<Opening, StorageProblem> {
	const workspace = useWorkspace();
	const [found, setFound] = useState<Result<Found, StorageProblem>>(ok(nothingYet));
	const [opening, setOpening] = useState<Result<Opening, StorageProblem>>(() => ok(sortOut(nothingYet)));

	useEffect(() => {
		let isCurrent = true;
		const show = (result: Result<OpenedInspections, StorageProblem>) => {
			if (!isCurrent) return;
			setFound(result.ok ? ok({ inspections: result.value, all: countOf(result.value), isComplete: true }) : result);
		};
		const showSoFar = (inspections: OpenedInspections, all: number) => {
			if (!isCurrent) return;
			const next = ok({ inspections, all, isComplete: false });
			setFound((known) => (known.ok && isAhead(known.value, inspections) ? known : next));
		};
		const open = () =>
			void workspace
				.inspections(showSoFar)
				.then(show, (error) => show(failed({ kind: "storage-failed", detail: String(error) })));
		open();
		const stop = workspace.subscribeToNew(open);
		return () => {
			isCurrent = false;
			stop();
		};
	}, [workspace]);

	useEffect(() => {
		if (!found.ok) return setOpening(found);
		const sort = () => setOpening(ok(sortOut(found.value)));
		sort();
		const stops = found.value.inspections.sessions.map((session) => session.subscribe({ record: INSPECTION }, sort));
		return () => {
			for (const stop of stops) stop();
		};
	}, [found]);
	return opening;
}

/** The same for who needs all of them at once: undefined while they are being opened. */
export function useInspections(): Result<Inspections, StorageProblem> | undefined {
	const opening = useOpening();
	return useMemo(() => {
		if (!opening.ok) return opening;
		return opening.value.isComplete ? ok(opening.value.inspections) : undefined;
	}, [opening]);
}

/** Whether more is known already: for one that is new all are gone through again, and none leaves the list meanwhile. */
function isAhead(known: Found, inspections: OpenedInspections): boolean {
	return known.isComplete || countOf(known.inspections) > countOf(inspections);
}

function countOf({ sessions, unreadable }: OpenedInspections): number {
	return sessions.length + unreadable.length;
}

function sortOut({ inspections, all, isComplete }: Found): Opening {
	const { sessions, unreadable } = inspections;
	const entries = sessions.map((session) => ({ session, inspection: inspectionOf(session.journal) }));
	entries.sort(
		(a, b) =>
			compare(b.inspection.fieldworkStart || "9", a.inspection.fieldworkStart || "9") ||
			a.inspection.service.localeCompare(b.inspection.service),
	);
	const of = (engagement: Engagement) =>
		entries.filter(({ inspection }) => inspection.engagement === engagement).map(({ session }) => session);
	return {
		inspections: {
			inspection: of("inspection"),
			practice: of("practice"),
			"self-assessment": of("self-assessment"),
			unreadable,
		},
		opened: countOf(inspections),
		all,
		isComplete,
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
