import { useEffect, useState } from "react";
import type { Session } from "#app/session/session.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { type Engagement, inspectionOf } from "#domain/inspection/inspection.ts";
import type { Result } from "#domain/result.ts";
import type { StorageProblem } from "#vault/vault.ts";

/** The inspections on this device, the latest fieldwork first and those without dates before all. */
export type Inspections = Readonly<Record<Engagement, readonly Session[]>>;

/** Undefined while they are being opened. */
export function useInspections(): Result<Inspections, StorageProblem> | undefined {
	const workspace = useWorkspace();
	const [inspections, setInspections] = useState<Result<Inspections, StorageProblem>>();
	useEffect(() => {
		let isCurrent = true;
		const show = (opened: Result<readonly Session[], StorageProblem>) => {
			if (isCurrent) setInspections(opened.ok ? { ok: true, value: sortOut(opened.value) } : opened);
		};
		workspace
			.inspections()
			.then(show, (error) => show({ ok: false, problem: { kind: "storage-failed", detail: String(error) } }));
		return () => {
			isCurrent = false;
		};
	}, [workspace]);
	return inspections;
}

function sortOut(sessions: readonly Session[]): Inspections {
	const entries = sessions.map((session) => ({ session, inspection: inspectionOf(session.journal) }));
	entries.sort(
		(a, b) =>
			compare(b.inspection.fieldworkStart || "9", a.inspection.fieldworkStart || "9") ||
			a.inspection.service.localeCompare(b.inspection.service),
	);
	const of = (engagement: Engagement) =>
		entries.filter(({ inspection }) => inspection.engagement === engagement).map(({ session }) => session);
	return { inspection: of("inspection"), practice: of("practice") };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
