import type { StorageProblem } from "#vault/vault.ts";

/** Thrown where only throwing ends what is under way (a loader): the device does not give what is stored. No mistake in the app. */
export class StorageFailure extends Error {
	override readonly name = "StorageFailure";
	readonly problem: StorageProblem;

	constructor(problem: StorageProblem) {
		super(`${problem.kind}: ${problem.detail}`);
		this.problem = problem;
	}
}
