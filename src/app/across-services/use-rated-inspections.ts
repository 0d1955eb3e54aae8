import { useEffect, useMemo, useState } from "react";
import { findInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { type OverallScore, overallScoreOf } from "#domain/judgement/overall-score.ts";
import { type ReadInspection, readInspection } from "#domain/report/ratings-data.ts";
import type { JournalId } from "#vault/vault.ts";

/** An inspection as the view across services shows it. The overall score of the service stands apart from all else. */
export interface ListedInspection extends ReadInspection {
	readonly id: JournalId;
	readonly overallScore: OverallScore | undefined;
}

/**
 * What is shown of each inspection, as far as it has been read: one at a time, so that keys are heard in between, and again
 * after a change.
 */
export function useRatedInspections(sessions: readonly Session[]): readonly ListedInspection[] {
	const [read, setRead] = useState<ReadonlyMap<JournalId, ListedInspection>>(new Map());
	useEffect(() => {
		const waiting = new Set(sessions);
		let timer: ReturnType<typeof setTimeout> | undefined;
		const readNext = () => {
			timer = undefined;
			const [session] = waiting;
			if (!session) return;
			waiting.delete(session);
			setRead((known) => new Map(known).set(session.id, listedInspectionOf(session)));
			goOn();
		};
		const goOn = () => {
			timer ??= setTimeout(readNext);
		};
		const stops = sessions.map((session) =>
			session.subscribe({}, () => {
				waiting.add(session);
				goOn();
			}),
		);
		goOn();
		return () => {
			clearTimeout(timer);
			for (const stop of stops) stop();
		};
	}, [sessions]);
	return useMemo(() => sessions.flatMap(({ id }) => read.get(id) ?? []), [sessions, read]);
}

function listedInspectionOf({ id, journal }: Session): ListedInspection {
	return { id, ...readInspection(journal, findInstrument), overallScore: overallScoreOf(journal) };
}
