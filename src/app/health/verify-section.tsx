import { type ReactNode, useState } from "react";
import type { Result } from "#domain/result.ts";
import { Button } from "#ui/button.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import type { StorageProblem } from "#vault/vault.ts";

interface VerifySectionProps<Verified> {
	readonly said: { readonly verifyExplained: string; readonly verify: string; readonly verifying: string };
	readonly verify: () => Promise<Result<Verified, StorageProblem>>;
	/** What came of it. */
	readonly children: (verified: Verified) => ReactNode;
}

/** Verifies what is stored when asked to, and says what came of it. */
export function VerifySection<Verified>({ said, verify, children }: VerifySectionProps<Verified>) {
	const [outcome, setOutcome] = useState<Result<Verified, StorageProblem>>();
	const [isBusy, setBusy] = useState(false);
	const start = async () => {
		if (isBusy) return;
		setBusy(true);
		setOutcome(await verify());
		setBusy(false);
	};
	return (
		<section>
			<p className="govuk-body">{said.verifyExplained}</p>
			<Button look="secondary" onPress={() => void start()}>
				{isBusy ? said.verifying : said.verify}
			</Button>
			<div role="status">
				{outcome &&
					!isBusy &&
					(outcome.ok ? children(outcome.value) : <ErrorMessage text={sayProblem(outcome.problem).what} />)}
			</div>
		</section>
	);
}
