import { useEffect, useState } from "react";
import { MakeOutsideCopy } from "#app/health/make-outside-copy.tsx";
import { useWorkspace } from "#app/session/use-session.ts";
import { failed, type Result } from "#domain/result.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { StorageProblem } from "#vault/vault.ts";

/** Milliseconds until it is tried again. */
const PAUSE = 3_000;

/** Stores what was entered in every open journal, until that works, and says whether the page may be reloaded. */
export function WhetherStored() {
	const workspace = useWorkspace();
	const [settled, setSettled] = useState<Result<undefined, StorageProblem>>();
	useEffect(() => {
		if (settled?.ok) return;
		const trying = setTimeout(
			() => void workspace.settle().catch(asStorageProblem).then(setSettled),
			settled ? PAUSE : 0,
		);
		return () => clearTimeout(trying);
	}, [workspace, settled]);
	const said = words.shell.mistake;
	return (
		<>
			<div role="status">
				{!settled && <p className="govuk-body">{said.storing}</p>}
				{settled?.ok && <p className="govuk-body">{said.stored}</p>}
				{settled?.ok === false && <NotStored problem={settled.problem} />}
			</div>
			{settled?.ok === false && <MakeOutsideCopy look="secondary" label={words.shell.unsaved.saveEverything} />}
		</>
	);
}

/** Another mistake keeps what was entered from being handed over: nobody is to wait for it. */
function asStorageProblem(mistake: unknown): Result<undefined, StorageProblem> {
	return failed({ kind: "storage-failed", detail: String(mistake) });
}

function NotStored({ problem }: { readonly problem: StorageProblem }) {
	const { what, todo } = sayProblem(problem);
	return (
		<>
			<p className="govuk-body">{words.shell.mistake.notStored}</p>
			<p className="govuk-body">
				{what} {todo}
			</p>
		</>
	);
}
