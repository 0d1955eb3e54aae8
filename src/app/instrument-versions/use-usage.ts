import { useMemo } from "react";
import { useInspections } from "#app/inspections/use-inspections.ts";
import type { Session } from "#app/session/session.ts";
import { usesOf } from "#domain/instrument/uses.ts";
import type { Hash, RecordId } from "#domain/journal/event.ts";

/** The assessments of one inspection that are made with a version. */
export interface Usage {
	readonly session: Session;
	readonly assessments: readonly RecordId[];
}

/** Where each version is in use on this device, by its fingerprint; undefined while inspections are being opened, or cannot be. */
export function useUsage(): ReadonlyMap<Hash, readonly Usage[]> | undefined {
	const inspections = useInspections();
	return useMemo(() => {
		if (!inspections?.ok) return undefined;
		const { inspection, practice, "self-assessment": own } = inspections.value;
		const usage = new Map<Hash, readonly Usage[]>();
		for (const session of [...inspection, ...practice, ...own]) {
			for (const [fingerprint, assessments] of usesOf(session.journal))
				usage.set(fingerprint, [...(usage.get(fingerprint) ?? []), { session, assessments }]);
		}
		return usage;
	}, [inspections]);
}

export function countUses(usage: readonly Usage[] = []): number {
	return usage.reduce((sum, { assessments }) => sum + assessments.length, 0);
}
