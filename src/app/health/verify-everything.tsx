import { useWorkspace } from "#app/session/use-session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { sayInstant } from "#domain/dates.ts";
import { type ChainProblem, verify } from "#domain/journal/chain.ts";
import { ok, type Result } from "#domain/result.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import type { Verification } from "#vault/health.ts";
import type { StorageProblem } from "#vault/vault.ts";
import { VerifySection } from "./verify-section.tsx";

interface Verified {
	readonly stored: Verification;
	readonly chains: readonly ChainProblem[];
}

/** Reads both copies anew and checks every history, when asked to. */
export function VerifyEverything() {
	const workspace = useWorkspace();
	return (
		<VerifySection said={words.health} verify={() => verifyAll(workspace)}>
			{(verified) => <Outcome {...verified} />}
		</VerifySection>
	);
}

async function verifyAll(workspace: Workspace): Promise<Result<Verified, StorageProblem>> {
	const settled = await workspace.settle();
	if (!settled.ok) return settled;
	const stored = await workspace.vault.verify();
	if (!stored.ok) return stored;
	const inspections = await workspace.inspections();
	if (!inspections.ok) return inspections;
	const chains = [workspace.own, ...inspections.value.sessions].flatMap(({ journal }) => verify(journal));
	return ok({ stored: stored.value, chains });
}

function Outcome({ stored, chains }: Verified) {
	const said = words.health;
	const findings = [
		{ key: said.onlyIn.database, values: stored.onlyInDatabase },
		{ key: said.onlyIn.mirror, values: stored.onlyInMirror },
		{ key: said.disagreeing, values: stored.disagreeing },
		{ key: said.unopenable.database, values: stored.unopenable.database },
		{ key: said.unopenable.mirror, values: stored.unopenable.mirror },
		{
			key: said.brokenChains,
			values: chains.map(({ kind, writer, stream, seq }) => `${kind} ${writer}:${stream}:${seq}`),
		},
	].filter(({ values }) => values.length > 0);
	return (
		<>
			<p className="govuk-body">{said.verified(sayInstant(stored.at), stored.rows, stored.copies)}</p>
			{findings.length === 0 && stored.damagedFrames === 0 ? (
				<p className="govuk-body">{said.allWell}</p>
			) : (
				<>
					<SummaryList rows={findings.map(({ key, values }) => ({ key, value: values.join(", ") }))} />
					{stored.damagedFrames > 0 && <p className="govuk-body">{said.damagedFrames(stored.damagedFrames)}</p>}
					<p className="govuk-body">{said.nothingDeleted}</p>
				</>
			)}
		</>
	);
}
