import { useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import type { OutsideCopyFacts } from "#vault/outside-copy.ts";
import { chooseTarget } from "./file-target.ts";
import { useLastOutsideCopy } from "./use-last-outside-copy.ts";

/** How making an outside copy goes. */
export type OutsideCopyMaking =
	| { readonly kind: "idle" | "busy" | "checked" }
	| { readonly kind: "written"; readonly name: string }
	/** It cannot be read back unless the person chooses it. */
	| { readonly kind: "downloaded"; readonly name: string; readonly facts: OutsideCopyFacts; readonly wrong?: "another" }
	| { readonly kind: "failed"; readonly problem: KnownProblem };

export interface MakingOutsideCopy {
	readonly state: OutsideCopyMaking;
	make(): Promise<void>;
	/** Whether the file that the person chose is the copy that was downloaded. */
	check(file: File): Promise<void>;
}

/** Makes an outside copy with all that is not stored, has it saved, and reads it back where that can be. */
export function useOutsideCopy(): MakingOutsideCopy {
	const workspace = useWorkspace();
	const { vault } = workspace;
	const { set: record } = useLastOutsideCopy();
	const [state, setState] = useState<OutsideCopyMaking>({ kind: "idle" });

	/** Undefined if the file is this very copy. */
	async function faultOf(file: Blob, facts: OutsideCopyFacts): Promise<KnownProblem | "another" | undefined> {
		const read = await vault.readOutsideCopy(file);
		if (!read.ok) return read.problem;
		return read.value.sha256 === facts.sha256 ? undefined : "another";
	}

	async function makeAndSave(): Promise<OutsideCopyMaking> {
		const name = `outside-copy-${crypto.randomUUID().slice(0, 8)}.resettlement`;
		const target = await chooseTarget(name);
		if (!target) return { kind: "idle" };
		setState({ kind: "busy" });
		const made = await vault.outsideCopy(workspace.unstored());
		if (!made.ok) return { kind: "failed", problem: made.problem };
		const { file, ...facts } = made.value;
		const written = await target.write(file);
		if (!written.ok) return { kind: "failed", problem: written.problem };
		if (!written.value) {
			record({ made: facts.made, verified: false });
			return { kind: "downloaded", name, facts };
		}
		const fault = await faultOf(written.value, facts);
		if (fault) {
			const changed = { kind: "outside-copy-damaged", detail: "another file was read back" } as const;
			return { kind: "failed", problem: fault === "another" ? changed : fault };
		}
		record({ made: facts.made, verified: true });
		return { kind: "written", name };
	}

	return {
		state,
		async make() {
			if (state.kind !== "busy") setState(await makeAndSave());
		},
		async check(file) {
			if (state.kind !== "downloaded") return;
			const { name, facts } = state;
			const fault = await faultOf(file, facts);
			if (fault === "another") return setState({ kind: "downloaded", name, facts, wrong: "another" });
			if (fault) return setState({ kind: "failed", problem: fault });
			record({ made: facts.made, verified: true });
			return setState({ kind: "checked" });
		},
	};
}
