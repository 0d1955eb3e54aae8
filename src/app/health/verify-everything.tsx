import { useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { sayInstant } from "#domain/dates.ts";
import { type ChainProblem, verify } from "#domain/journal/chain.ts";
import { ok, type Result } from "#domain/result.ts";
import { Button } from "#ui/button.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { Verification } from "#vault/health.ts";
import type { StorageProblem } from "#vault/vault.ts";

interface Verified {
	readonly stored: Verification;
	readonly chains: readonly ChainProblem[];
}

/** Reads both copies anew and checks every history, when asked to. */
export function VerifyEverything() {
	const workspace = useWorkspace();
	const [verified, setVerified] = useState<Result<Verified, StorageProblem>>();
	const [isBusy, setBusy] = useState(false);
	const said = words.health;
	const start = async () => {
		if (isBusy) return;
		setBusy(true);
		setVerified(await verifyAll(workspace));
		setBusy(false);
	};
	return (
		<section>
			<p className="govuk-body">{said.verifyExplained}</p>
			<Button look="secondary" onPress={() => void start()}>
				{isBusy ? said.verifying : said.verify}
			</Button>
			<div role="status">{verified && !isBusy && <Outcome verified={verified} />}</div>
		</section>
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

function Outcome({ verified }: { readonly verified: Result<Verified, StorageProblem> }) {
	if (!verified.ok) return <ErrorMessage text={sayProblem(verified.problem).what} />;
	const { stored, chains } = verified.value;
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
