import { currentInstrument } from "#app/instruments.ts";
import { newId, type Session } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { planPractice } from "#domain/inspection/plan-practice.ts";
import { practiceService } from "#domain/inspection/practice.ts";
import type { Result } from "#domain/result.ts";
import type { StorageProblem } from "#vault/vault.ts";

/** Creates a practice inspection with its five cases. */
export function startPractice(workspace: Workspace): Promise<Result<Session, StorageProblem>> {
	const practice = {
		engagement: "practice",
		service: practiceService,
		country: "england",
		fieldworkStart: "",
		fieldworkEnd: "",
	} as const;
	return workspace.create(practice, planPractice(currentInstrument, newId));
}
